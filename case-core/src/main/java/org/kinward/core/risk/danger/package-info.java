/**
 * Danger now: what can harm this child this week, how great people judge it to be and why, and when it is looked at
 * again. People judge first, the program says what it would think afterwards; both stay (FIELD F25, SCREENS S8).
 */
@NullMarked
package org.kinward.core.risk.danger;

import org.jspecify.annotations.NullMarked;
