/// Measures search against judged questions.
@NullMarked
package org.mingfa.law.bench;

import org.jspecify.annotations.NullMarked;
