/** Sharing without consent in an emergency, the second look, and what a manager sees of both. */
@NullMarked
package org.kinward.web.consent.emergency;

import org.jspecify.annotations.NullMarked;
