/** Events and their lists as rows behind the fence of their place. */
@NullMarked
package org.kinward.persistence.intake.event;

import org.jspecify.annotations.NullMarked;
