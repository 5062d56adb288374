/// Chinese by Latin letters: the input engine behind the keyboard on the screen.
@NullMarked
package org.mingfa.kiosk.input.pinyin;

import org.jspecify.annotations.NullMarked;
