/** What somebody does before or after a return, on our side or on the other (FIELD F30): asked, due, answered. */
@NullMarked
package org.kinward.core.returning.step;

import org.jspecify.annotations.NullMarked;
