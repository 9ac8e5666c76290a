/** The story of a case file and the notes that people write into it. */
@NullMarked
package org.kinward.web.story;

import org.jspecify.annotations.NullMarked;
