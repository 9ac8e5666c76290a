/**
 * Asking another person to agree before something holds, or to see it afterwards: an assessment, a plan, a return, a
 * closing. Which of the two it is follows from the risk (FIELD F63); nobody ever answers what they asked themselves.
 */
@NullMarked
package org.kinward.core.approval;

import org.jspecify.annotations.NullMarked;
