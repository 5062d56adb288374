/// From a collection of law texts to statutes with status, versions and a tree of articles.
@NullMarked
package org.mingfa.law.importer;

import org.jspecify.annotations.NullMarked;
