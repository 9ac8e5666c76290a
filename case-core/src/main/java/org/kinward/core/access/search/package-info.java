/** How often somebody may look for a child, so that nobody finds out by trying who is here. */
@NullMarked
package org.kinward.core.access.search;

import org.jspecify.annotations.NullMarked;
