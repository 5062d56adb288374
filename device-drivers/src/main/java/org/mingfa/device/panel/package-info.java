/// What citizens touch beside the screen: handset, call button, presence sensor, door switch, status light and
/// lamp, on the pins of a GPIO chip. The only package that knows Pi4J.
@NullMarked
package org.mingfa.device.panel;

import org.jspecify.annotations.NullMarked;
