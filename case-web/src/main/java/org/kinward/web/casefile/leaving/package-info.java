/** Giving what somebody who leaves has in hand to others. */
@NullMarked
package org.kinward.web.casefile.leaving;

import org.jspecify.annotations.NullMarked;
