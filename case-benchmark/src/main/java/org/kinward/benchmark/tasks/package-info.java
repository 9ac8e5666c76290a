/** What is to be done for invented children, whoever asked for it. */
@NullMarked
package org.kinward.benchmark.tasks;

import org.jspecify.annotations.NullMarked;
