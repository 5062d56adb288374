/// Content packs: one signed file, verified whole before it is opened, installed so that a power cut leaves one that
/// works.
@NullMarked
package org.mingfa.update;

import org.jspecify.annotations.NullMarked;
