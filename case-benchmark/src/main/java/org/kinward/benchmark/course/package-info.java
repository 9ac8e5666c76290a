/** The course of one case, what every part of the work on it goes by, and that somebody else agrees to it. */
@NullMarked
package org.kinward.benchmark.course;

import org.jspecify.annotations.NullMarked;
