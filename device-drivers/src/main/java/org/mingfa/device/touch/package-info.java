/// The touch screen: whether it is there and when it was last touched, from the kernel's input events, and its
/// backlight. Where it was touched is the browser's business and is not kept.
@NullMarked
package org.mingfa.device.touch;

import org.jspecify.annotations.NullMarked;
