/** What is to be done for a child, by whom and until when. */
@NullMarked
package org.kinward.core.task;

import org.jspecify.annotations.NullMarked;
