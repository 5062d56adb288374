/// Measures the kiosk as a whole process.
@NullMarked
package org.mingfa.kiosk.bench;

import org.jspecify.annotations.NullMarked;
