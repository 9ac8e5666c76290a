/** Today: what is overdue, what is due, which drafts wait, and which records have no worker yet. */
@NullMarked
package org.kinward.web.task;

import org.jspecify.annotations.NullMarked;
