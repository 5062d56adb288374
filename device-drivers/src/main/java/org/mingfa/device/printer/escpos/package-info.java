/// Receipt printers that speak ESC/POS: what is sent to them, what they answer, and the driver that does
/// both. The commands are those that nearly every printer on the market has, Chinese ones included.
@NullMarked
package org.mingfa.device.printer.escpos;

import org.jspecify.annotations.NullMarked;
