/// A receipt printer in software. It understands ESC/POS from what the commands mean, knows nothing of our
/// encoder, and so is the judge of it: what it does not understand it writes down.
@NullMarked
package org.mingfa.device.twin.receipt;

import org.jspecify.annotations.NullMarked;
