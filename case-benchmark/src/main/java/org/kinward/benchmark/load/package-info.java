/**
 * Sends requests as people do: they arrive when they arrive, whether or not the program keeps up. Waiting counts from
 * the moment a request was meant to start.
 */
@NullMarked
package org.kinward.benchmark.load;

import org.jspecify.annotations.NullMarked;
