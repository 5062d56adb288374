/// One command that shows everything: takes the law from wherever it is, starts the kiosk, computes meaning meanwhile.
@NullMarked
package org.mingfa.kiosk.demo;

import org.jspecify.annotations.NullMarked;
