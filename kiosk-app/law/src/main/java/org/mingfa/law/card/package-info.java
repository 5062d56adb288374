/// Starter cards: everyday questions, written by us, with a plain answer, a next step and the articles they rest on.
@NullMarked
package org.mingfa.law.card;

import org.jspecify.annotations.NullMarked;
