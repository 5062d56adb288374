/// Settings of a program: commented defaults, overlaid by the operator, refused when wrong.
@NullMarked
package org.mingfa.runtime.config;

import org.jspecify.annotations.NullMarked;
