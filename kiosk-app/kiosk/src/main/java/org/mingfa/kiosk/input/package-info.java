/// What the keyboard on the screen asks of the terminal.
@NullMarked
package org.mingfa.kiosk.input;

import org.jspecify.annotations.NullMarked;
