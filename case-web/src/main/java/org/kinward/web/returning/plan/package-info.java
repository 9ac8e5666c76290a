/** Pages about what is wanted of a return, and why it cannot wait. */
@NullMarked
package org.kinward.web.returning.plan;

import org.jspecify.annotations.NullMarked;
