/** Visits of verification, as lists and with what was found. */
@NullMarked
package org.kinward.reporting.verification;

import org.jspecify.annotations.NullMarked;
