/// One line a record, and never a person in it.
@NullMarked
package org.mingfa.runtime.log;

import org.jspecify.annotations.NullMarked;
