/** The data-use statement as sound: recordings of a version in its languages, told apart by what is in the file. */
@NullMarked
package org.kinward.core.consent.sound;

import org.jspecify.annotations.NullMarked;
