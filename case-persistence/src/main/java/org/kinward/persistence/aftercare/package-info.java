/** Keeps what comes after eighteen, and opens the tasks about it when the time has come. */
@NullMarked
package org.kinward.persistence.aftercare;

import org.jspecify.annotations.NullMarked;
