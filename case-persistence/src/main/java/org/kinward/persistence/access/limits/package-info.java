/** Counts tries to sign in, and searches. */
@NullMarked
package org.kinward.persistence.access.limits;

import org.jspecify.annotations.NullMarked;
