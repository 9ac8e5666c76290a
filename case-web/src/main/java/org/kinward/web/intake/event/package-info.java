/** Many children at once: the event, its fast list without a mouse, the head count, and words that are sealed (F80). */
@NullMarked
package org.kinward.web.intake.event;

import org.jspecify.annotations.NullMarked;
