/** An assessment of what a child needs: written area by area, given for approval as it is, repeated later beside the old. */
@NullMarked
package org.kinward.core.needs.assessment;

import org.jspecify.annotations.NullMarked;
