/**
 * What opened the door, and what protects the child (FIELD 5.13, F25–F27): each with its level, its place, what tipped the
 * balance, and a state that people move with evidence (F26). It alone will decide about closing.
 */
@NullMarked
package org.kinward.core.risk.factor;

import org.jspecify.annotations.NullMarked;
