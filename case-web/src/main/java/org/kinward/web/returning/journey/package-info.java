/** Pages about the journey home: who receives the child, setting off, handing over, breaking off, coming back. */
@NullMarked
package org.kinward.web.returning.journey;

import org.jspecify.annotations.NullMarked;
