/** The mail of the day: how many things are due, and nothing else. */
@NullMarked
package org.kinward.web.task.digest;

import org.jspecify.annotations.NullMarked;
