/// What the technician sees: the status page and what went wrong lately.
@NullMarked
package org.mingfa.kiosk.health;

import org.jspecify.annotations.NullMarked;
