/// Reads single hanzi written with a finger: templates of strokes, compared without regard to their order.
@NullMarked
package org.mingfa.kiosk.input.handwriting;

import org.jspecify.annotations.NullMarked;
