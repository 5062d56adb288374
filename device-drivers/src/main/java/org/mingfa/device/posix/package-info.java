/// The few calls of the operating system that Java lacks: files that are waited for with a time limit, pseudo
/// terminals. Linux on 64 bit, x86 and ARM.
@NullMarked
package org.mingfa.device.posix;

import org.jspecify.annotations.NullMarked;
