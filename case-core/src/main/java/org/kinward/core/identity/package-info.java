/** Who the child is: kept apart from the case data, encrypted, under the reference number only. */
@NullMarked
package org.kinward.core.identity;

import org.jspecify.annotations.NullMarked;
