/// A touch screen in software.
@NullMarked
package org.mingfa.device.twin.touch;

import org.jspecify.annotations.NullMarked;
