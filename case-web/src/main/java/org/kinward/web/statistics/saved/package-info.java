/** Kept questions: shared in an agency under a name. */
@NullMarked
package org.kinward.web.statistics.saved;

import org.jspecify.annotations.NullMarked;
