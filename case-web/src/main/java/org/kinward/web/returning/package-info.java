/** Going home: the family is found and seen, the child is asked, somebody else agrees, the child travels and arrives. */
@NullMarked
package org.kinward.web.returning;

import org.jspecify.annotations.NullMarked;
