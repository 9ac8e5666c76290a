/**
 * Bringing vault and casework to the same state after a crash between their two transactions: tasks that casework
 * leaves behind, and a look at both sides that finds what no task would mend.
 */
@NullMarked
package org.kinward.core.identity.mend;

import org.jspecify.annotations.NullMarked;
