/** What somebody who leaves has in hand. */
@NullMarked
package org.kinward.reporting.casefile.leaving;

import org.jspecify.annotations.NullMarked;
