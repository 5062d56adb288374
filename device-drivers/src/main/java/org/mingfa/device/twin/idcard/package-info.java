/// The counterpart of the identity card reader: a SAM module in software, with made-up cards.
@NullMarked
package org.mingfa.device.twin.idcard;

import org.jspecify.annotations.NullMarked;
