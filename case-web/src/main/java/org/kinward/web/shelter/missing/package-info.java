/** The search for a child that is not where expected: steps with their hours, when it was last seen, how it ended. */
@NullMarked
package org.kinward.web.shelter.missing;

import org.jspecify.annotations.NullMarked;
