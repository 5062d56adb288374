/// What was started, in order, and stopped in reverse.
@NullMarked
package org.mingfa.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
