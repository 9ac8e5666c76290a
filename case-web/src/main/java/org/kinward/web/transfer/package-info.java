/** Offering a case to another agency, and going on with one that was offered. */
@NullMarked
package org.kinward.web.transfer;

import org.jspecify.annotations.NullMarked;
