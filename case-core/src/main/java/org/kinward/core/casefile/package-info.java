/** One period of work for one child, from intake to closure. */
@NullMarked
package org.kinward.core.casefile;

import org.jspecify.annotations.NullMarked;
