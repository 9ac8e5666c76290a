/** Visits of verification in casework. */
@NullMarked
package org.kinward.persistence.verification;

import org.jspecify.annotations.NullMarked;
