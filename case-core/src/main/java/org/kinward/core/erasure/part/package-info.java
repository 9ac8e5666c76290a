/** Erasing a part of a closed file, decided by two people like the whole (FIELD F50). */
@NullMarked
package org.kinward.core.erasure.part;

import org.jspecify.annotations.NullMarked;
