/// How words sound: pinyin and initials typed for hanzi, and hanzi typed for others of the same sound.
@NullMarked
package org.mingfa.law.sound;

import org.jspecify.annotations.NullMarked;
