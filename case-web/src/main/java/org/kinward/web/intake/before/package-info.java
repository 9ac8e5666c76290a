/** What a sheet said before another account of the same was written down (F16). */
@NullMarked
package org.kinward.web.intake.before;

import org.jspecify.annotations.NullMarked;
