/// The kiosk: the program on a terminal that serves its touch pages to the terminal's own browser.
@NullMarked
package org.mingfa.kiosk;

import org.jspecify.annotations.NullMarked;
