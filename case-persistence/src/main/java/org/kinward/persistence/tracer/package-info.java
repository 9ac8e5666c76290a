/** Keeps until when and how somebody may come back to a child. */
@NullMarked
package org.kinward.persistence.tracer;

import org.jspecify.annotations.NullMarked;
