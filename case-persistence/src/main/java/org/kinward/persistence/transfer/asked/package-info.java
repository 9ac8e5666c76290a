/** What other agencies are asked to do for a child that goes home. */
@NullMarked
package org.kinward.persistence.transfer.asked;

import org.jspecify.annotations.NullMarked;
