/** What a manager goes through each day, week and month: each figure opens the list that it counts. */
@NullMarked
package org.kinward.web.task.review;

import org.jspecify.annotations.NullMarked;
