/// What every device of the terminal has in common: how it is, since when, what to do, and what it said last. A device
/// never throws for what devices do: absent, jammed and offline are values.
@NullMarked
package org.mingfa.device;

import org.jspecify.annotations.NullMarked;
