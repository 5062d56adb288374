/// From a citizen's words to articles: citations first, then words, sound and meaning.
@NullMarked
package org.mingfa.law.search;

import org.jspecify.annotations.NullMarked;
