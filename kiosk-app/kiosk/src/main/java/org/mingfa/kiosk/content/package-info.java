/// The law that the kiosk answers from, replaced while it runs.
@NullMarked
package org.mingfa.kiosk.content;

import org.jspecify.annotations.NullMarked;
