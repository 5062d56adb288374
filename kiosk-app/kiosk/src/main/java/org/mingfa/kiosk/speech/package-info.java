/// Reading pages aloud: what the browser asks for, and the voice that says it.
@NullMarked
package org.mingfa.kiosk.speech;

import org.jspecify.annotations.NullMarked;
