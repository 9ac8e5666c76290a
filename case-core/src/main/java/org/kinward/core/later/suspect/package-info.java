/** Suspected persons: sealed one by one, and told to a service of the State by a decision only (FIELD F41). */
@NullMarked
package org.kinward.core.later.suspect;

import org.jspecify.annotations.NullMarked;
