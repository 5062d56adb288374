/// An A4 printer or a CUPS queue over the Internet Printing Protocol (RFC 8010, RFC 8011). What a printer
/// answers is read by pure functions; what can go wrong on the way is [IppTrouble].
@NullMarked
package org.mingfa.device.printer.ipp;

import org.jspecify.annotations.NullMarked;
