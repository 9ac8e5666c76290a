/** A child leaves a house alone, or was never there: by its own decision, with the manager, or as a mistake of today. */
@NullMarked
package org.kinward.core.shelter.leaving;

import org.jspecify.annotations.NullMarked;
