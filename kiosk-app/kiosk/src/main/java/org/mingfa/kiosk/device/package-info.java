/// The terminal's own devices: which there are, what they tell the screen, and their counterparts in software.
@NullMarked
package org.mingfa.kiosk.device;

import org.jspecify.annotations.NullMarked;
