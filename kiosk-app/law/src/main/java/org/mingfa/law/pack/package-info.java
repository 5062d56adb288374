/// The law's content pack: how it is built, and how it is opened.
@NullMarked
package org.mingfa.law.pack;

import org.jspecify.annotations.NullMarked;
