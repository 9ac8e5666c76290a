/** Saved answers in words: on the page that is checked before a record is made, and where two people answered at once. */
@NullMarked
package org.kinward.web.intake.words;

import org.jspecify.annotations.NullMarked;
