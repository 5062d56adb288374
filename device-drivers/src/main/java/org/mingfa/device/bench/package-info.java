/// Measures devices against their twins. Each class prints figures with their units.
@NullMarked
package org.mingfa.device.bench;

import org.jspecify.annotations.NullMarked;
