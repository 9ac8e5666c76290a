/** The journey home: setting off, handing over, breaking off, and coming back when it does not hold. */
@NullMarked
package org.kinward.core.returning.journey;

import org.jspecify.annotations.NullMarked;
