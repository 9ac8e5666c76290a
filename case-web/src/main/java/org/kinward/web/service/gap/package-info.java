/** Saying that there is no service here for a need of a child, and that it is not so any more. */
@NullMarked
package org.kinward.web.service.gap;

import org.jspecify.annotations.NullMarked;
