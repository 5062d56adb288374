/// What words mean, on this machine: sentence embedding by a small model, and tables of vectors to compare with.
@NullMarked
package org.mingfa.law.meaning;

import org.jspecify.annotations.NullMarked;
