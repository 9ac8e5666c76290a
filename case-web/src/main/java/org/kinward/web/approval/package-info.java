/** Asking somebody else to agree, and answering. */
@NullMarked
package org.kinward.web.approval;

import org.jspecify.annotations.NullMarked;
