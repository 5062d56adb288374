/// Text to speech.
@NullMarked
package org.mingfa.device.speech;

import org.jspecify.annotations.NullMarked;
