/** Erasing a record by two people, and the hold for the law that forbids it. */
@NullMarked
package org.kinward.core.erasure;

import org.jspecify.annotations.NullMarked;
