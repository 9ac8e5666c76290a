/** The day in a shelter: the house at hand, for who cares for its children now. */
@NullMarked
package org.kinward.web.shelter;

import org.jspecify.annotations.NullMarked;
