/** What some of the invented children need, as their workers would write it. */
@NullMarked
package org.kinward.web.demo.needs;

import org.jspecify.annotations.NullMarked;
