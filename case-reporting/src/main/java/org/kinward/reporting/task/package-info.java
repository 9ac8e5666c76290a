/** What is to be done today, and which records wait for somebody. */
@NullMarked
package org.kinward.reporting.task;

import org.jspecify.annotations.NullMarked;
