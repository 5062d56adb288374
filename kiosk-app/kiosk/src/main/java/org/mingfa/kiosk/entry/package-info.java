/// How a visit begins and ends on the screen: the resting terminal, the first touch, the end.
@NullMarked
package org.mingfa.kiosk.entry;

import org.jspecify.annotations.NullMarked;
