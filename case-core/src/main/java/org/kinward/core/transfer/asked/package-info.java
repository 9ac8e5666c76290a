/** What one agency asks of another for a child that goes home: a task on both sides (FIELD F90). */
@NullMarked
package org.kinward.core.transfer.asked;

import org.jspecify.annotations.NullMarked;
