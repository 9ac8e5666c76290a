/** The administrator sets by when something is done in the houses of the agency. */
@NullMarked
package org.kinward.web.shelter.term;

import org.jspecify.annotations.NullMarked;
