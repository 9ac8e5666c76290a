/** Closing a case file and opening it again: prepared, agreed to by somebody else, confirmed. */
@NullMarked
package org.kinward.web.closing;

import org.jspecify.annotations.NullMarked;
