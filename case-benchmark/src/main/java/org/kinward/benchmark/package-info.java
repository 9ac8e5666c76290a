/** Fills a database with invented people and sends requests at a running program. Never shipped. */
@NullMarked
package org.kinward.benchmark;

import org.jspecify.annotations.NullMarked;
