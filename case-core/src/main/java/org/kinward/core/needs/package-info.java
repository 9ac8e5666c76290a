/** What a child needs: ten areas of a life, how great each need is, and the needs of the newest assessment. */
@NullMarked
package org.kinward.core.needs;

import org.jspecify.annotations.NullMarked;
