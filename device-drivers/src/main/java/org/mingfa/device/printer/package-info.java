/// Printers of a terminal: A4 pages and receipts, real and simulated behind the same interfaces. A printer
/// never throws for what printers do: being out of paper, open or gone is a value with a sentence.
@NullMarked
package org.mingfa.device.printer;

import org.jspecify.annotations.NullMarked;
