/** The other files of a child, in words. */
@NullMarked
package org.kinward.web.casefile.again;

import org.jspecify.annotations.NullMarked;
