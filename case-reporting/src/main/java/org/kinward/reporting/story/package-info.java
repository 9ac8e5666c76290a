/** The story of a case file: what happened to a child since it came, told by those who work with it. */
@NullMarked
package org.kinward.reporting.story;

import org.jspecify.annotations.NullMarked;
