/// Chinese law as a citizen meets it: statutes, their versions, articles, citations, and the library that holds them.
@NullMarked
package org.mingfa.law;

import org.jspecify.annotations.NullMarked;
