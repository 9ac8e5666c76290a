/** Asking for one use, writing down an answer, and who answers for the child. */
@NullMarked
package org.kinward.web.consent.asking;

import org.jspecify.annotations.NullMarked;
