/** A new file of a child of whom there is a closed one: trafficked again, or here again after the time. */
@NullMarked
package org.kinward.web.again;

import org.jspecify.annotations.NullMarked;
