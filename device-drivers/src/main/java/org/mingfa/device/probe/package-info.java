/// Finds out what is plugged in by asking in the devices' own protocols.
@NullMarked
package org.mingfa.device.probe;

import org.jspecify.annotations.NullMarked;
