/** An answer and how sure it is, or why there is none: one mechanism for every question. */
@NullMarked
package org.kinward.core.answer;

import org.jspecify.annotations.NullMarked;
