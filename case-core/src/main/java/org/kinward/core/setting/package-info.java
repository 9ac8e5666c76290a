/** What an agency sets for itself: one value of a kind, with everything that held before it. */
@NullMarked
package org.kinward.core.setting;

import org.jspecify.annotations.NullMarked;
