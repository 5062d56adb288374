/// The command line: build, search, measure, compare, check.
@NullMarked
package org.mingfa.law.command;

import org.jspecify.annotations.NullMarked;
