/// One citizen at the terminal: from the first touch to the end, when everything of it is gone.
@NullMarked
package org.mingfa.kiosk.visit;

import org.jspecify.annotations.NullMarked;
