/** Sharing without consent in an emergency, and looking at it again within a day (F78). */
@NullMarked
package org.kinward.core.consent.emergency;

import org.jspecify.annotations.NullMarked;
