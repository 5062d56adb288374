/// Asking in one's own words: the field, the keyboard, and what she may mean while she types.
@NullMarked
package org.mingfa.kiosk.ask;

import org.jspecify.annotations.NullMarked;
