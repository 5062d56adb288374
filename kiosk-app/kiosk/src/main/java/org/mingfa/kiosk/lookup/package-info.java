/// Looking up law: ask, results, cards, an article, a law.
@NullMarked
package org.mingfa.kiosk.lookup;

import org.jspecify.annotations.NullMarked;
