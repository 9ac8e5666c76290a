/** Somebody leaves: a manager gives what that person has in hand to others. */
@NullMarked
package org.kinward.core.casefile.leaving;

import org.jspecify.annotations.NullMarked;
