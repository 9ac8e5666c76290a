/** What becomes of requests about parts of a file when somebody wants to open it again. */
@NullMarked
package org.kinward.core.erasure.opening;

import org.jspecify.annotations.NullMarked;
