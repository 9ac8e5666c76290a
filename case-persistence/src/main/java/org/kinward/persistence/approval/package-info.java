/** Keeps requests for approval with their answers, and the rule of each agency. */
@NullMarked
package org.kinward.persistence.approval;

import org.jspecify.annotations.NullMarked;
