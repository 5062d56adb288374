/// Letters, rules and QR codes on PDF pages. Every letter of every font is embedded as an outline of our own making, so
/// that any font which the JVM can read will do, and letters of several fonts can stand in one line.
@NullMarked
package org.mingfa.device.printer.ink;

import org.jspecify.annotations.NullMarked;
