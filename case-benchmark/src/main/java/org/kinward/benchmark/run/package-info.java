/** What one command measures: pages under load, the rate at which they break, single clients, a hundred times the children. */
@NullMarked
package org.kinward.benchmark.run;

import org.jspecify.annotations.NullMarked;
