/// Random faults at all devices of a terminal together: whether all work again when it is over, and what is left
/// behind.
@NullMarked
package org.mingfa.device.bench.storm;

import org.jspecify.annotations.NullMarked;
