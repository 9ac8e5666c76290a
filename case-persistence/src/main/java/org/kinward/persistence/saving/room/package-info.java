/** Stops saving before the disk is full, so that what is there can still be read. */
@NullMarked
package org.kinward.persistence.saving.room;

import org.jspecify.annotations.NullMarked;
