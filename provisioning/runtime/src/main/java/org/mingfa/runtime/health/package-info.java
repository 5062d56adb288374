/// What is well and what is not, in words and in numbers.
@NullMarked
package org.mingfa.runtime.health;

import org.jspecify.annotations.NullMarked;
