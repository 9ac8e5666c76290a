/** Today on paper: the hour and the call word of each child, and nothing else (FIELD F100). */
@NullMarked
package org.kinward.web.task.paper;

import org.jspecify.annotations.NullMarked;
