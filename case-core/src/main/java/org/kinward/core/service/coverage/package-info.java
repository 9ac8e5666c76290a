/** Which groups of data consent covers for one office now, and until when; asked of consent, never decided here. */
@NullMarked
package org.kinward.core.service.coverage;

import org.jspecify.annotations.NullMarked;
