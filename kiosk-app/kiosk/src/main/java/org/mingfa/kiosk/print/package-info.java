/// Law on paper: what a citizen may take home, as A4 or as a receipt, and the desk that prints it once.
@NullMarked
package org.mingfa.kiosk.print;

import org.jspecify.annotations.NullMarked;
