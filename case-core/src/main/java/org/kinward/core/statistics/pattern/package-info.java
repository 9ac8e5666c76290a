/** Which figures are hidden besides the small ones: children are moved about in the true table until every goal could be none and could be many; what such a move changes is hidden. */
@NullMarked
package org.kinward.core.statistics.pattern;

import org.jspecify.annotations.NullMarked;
