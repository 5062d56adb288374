/// Bytes to and from devices, with no knowledge of any: serial lines, sockets, character devices. Every call
/// has a deadline that holds; a lost wire is opened again for ever.
@NullMarked
package org.mingfa.device.wire;

import org.jspecify.annotations.NullMarked;
