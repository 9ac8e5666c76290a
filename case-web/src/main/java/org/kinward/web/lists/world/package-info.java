/** Places of the world as an administrator sees them: countries, and from there their regions and districts. */
@NullMarked
package org.kinward.web.lists.world;

import org.jspecify.annotations.NullMarked;
