/// An A4 printer in software: it answers IPP over HTTP and leaves its paper in a folder.
@NullMarked
package org.mingfa.device.twin.document;

import org.jspecify.annotations.NullMarked;
