/// The command line of devices: twins, tests, prints.
@NullMarked
package org.mingfa.device.command;

import org.jspecify.annotations.NullMarked;
