/**
 * Going home, or to a family that holds (FIELD F30, F101, F102): the family is found and seen and the child is asked before
 * anybody decides; somebody else agrees; then the child travels, is handed over, and can come back.
 */
@NullMarked
package org.kinward.core.returning;

import org.jspecify.annotations.NullMarked;
