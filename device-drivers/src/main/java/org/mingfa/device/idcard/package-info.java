/// Readers of identity cards. Bytes are turned into values by pure functions; one class drives the reader.
///
/// Sources: GA/T 467-2019, GA/T 450-2020 and GA/T 490-2019 as used by readers in the field; GB 11643 (numbers),
/// GB/T 3304 (nations), GB/T 2659 (countries).
@NullMarked
package org.mingfa.device.idcard;

import org.jspecify.annotations.NullMarked;
