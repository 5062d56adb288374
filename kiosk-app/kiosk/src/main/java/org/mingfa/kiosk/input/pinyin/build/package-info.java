/// Makes the word table of the pinyin engine from word lists. Runs when the program is built, never on a terminal.
@NullMarked
package org.mingfa.kiosk.input.pinyin.build;

import org.jspecify.annotations.NullMarked;
