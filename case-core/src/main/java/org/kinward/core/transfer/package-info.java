/** A case is offered to another agency, and goes on there by the act of who receives it. */
@NullMarked
package org.kinward.core.transfer;

import org.jspecify.annotations.NullMarked;
