/// Counterparts of the drivers: devices in software that speak the real bytes on a pseudo terminal or a socket,
/// with the pace and the faults of real ones.
@NullMarked
package org.mingfa.device.twin;

import org.jspecify.annotations.NullMarked;
