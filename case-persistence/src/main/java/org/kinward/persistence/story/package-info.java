/** Keeps the notes of a story, which are added to and never changed. */
@NullMarked
package org.kinward.persistence.story;

import org.jspecify.annotations.NullMarked;
