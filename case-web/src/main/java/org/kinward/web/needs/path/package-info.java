/** A child on its ways through offices: where it is, and writing down the next step. */
@NullMarked
package org.kinward.web.needs.path;

import org.jspecify.annotations.NullMarked;
