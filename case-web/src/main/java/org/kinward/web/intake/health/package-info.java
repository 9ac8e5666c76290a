/** The sheet of the health check, with what only a health worker ticks. */
@NullMarked
package org.kinward.web.intake.health;

import org.jspecify.annotations.NullMarked;
