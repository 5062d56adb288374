/// What every page shares: layout, addresses, the error page.
@NullMarked
package org.mingfa.kiosk.page;

import org.jspecify.annotations.NullMarked;
