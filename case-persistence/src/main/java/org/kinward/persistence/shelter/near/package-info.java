/** Who may come near a child, and who may not and was stopped. */
@NullMarked
package org.kinward.persistence.shelter.near;

import org.jspecify.annotations.NullMarked;
