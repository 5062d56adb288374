/// Printers of a terminal, real and simulated.
@NullMarked
package org.mingfa.device.printer;

import org.jspecify.annotations.NullMarked;
