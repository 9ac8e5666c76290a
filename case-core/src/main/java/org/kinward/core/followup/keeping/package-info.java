/** Writing down visits and the decision that ends a follow-up, with what follows from them. */
@NullMarked
package org.kinward.core.followup.keeping;

import org.jspecify.annotations.NullMarked;
