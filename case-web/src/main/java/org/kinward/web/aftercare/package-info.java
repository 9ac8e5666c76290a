/** Pages about what comes after eighteen: planned in time, begun and ended by a person. */
@NullMarked
package org.kinward.web.aftercare;

import org.jspecify.annotations.NullMarked;
