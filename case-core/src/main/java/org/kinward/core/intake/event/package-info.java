/**
 * Many children at once: one event, a fast list of those who came with it, and a head count against the paper of who
 * brought them (F80). Each child is an ordinary draft from the first moment on.
 */
@NullMarked
package org.kinward.core.intake.event;

import org.jspecify.annotations.NullMarked;
