/** Pages about what is done so that a child can go home. */
@NullMarked
package org.kinward.web.returning.step;

import org.jspecify.annotations.NullMarked;
