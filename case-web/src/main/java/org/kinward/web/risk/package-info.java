/** Danger now and what opened the door: the case at hand, and words in which nobody is found. */
@NullMarked
package org.kinward.web.risk;

import org.jspecify.annotations.NullMarked;
