/// Programs that measure drivers against their twins.
@NullMarked
package org.mingfa.device.bench;

import org.jspecify.annotations.NullMarked;
