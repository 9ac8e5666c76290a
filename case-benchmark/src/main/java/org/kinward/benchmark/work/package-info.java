/** People of a shelter at work in their browsers: they list, look up, search, take children in, sign in. */
@NullMarked
package org.kinward.benchmark.work;

import org.jspecify.annotations.NullMarked;
