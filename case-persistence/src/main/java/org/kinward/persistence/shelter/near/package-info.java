/** Who may not come near a child and was stopped: one row each time. */
@NullMarked
package org.kinward.persistence.shelter.near;

import org.jspecify.annotations.NullMarked;
