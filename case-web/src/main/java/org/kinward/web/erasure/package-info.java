/** The pages on which a record is asked to be erased, held for the law, and erased by a second person. */
@NullMarked
package org.kinward.web.erasure;

import org.jspecify.annotations.NullMarked;
