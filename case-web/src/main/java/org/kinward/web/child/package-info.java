/** Finding children: the list of a place or a worker, and the search by number, call word, telephone or name. */
@NullMarked
package org.kinward.web.child;

import org.jspecify.annotations.NullMarked;
