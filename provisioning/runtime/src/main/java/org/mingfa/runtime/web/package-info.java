/// The local web server: pages as functions, safe headers, plain errors.
@NullMarked
package org.mingfa.runtime.web;

import org.jspecify.annotations.NullMarked;
