/** What a child needs and nobody gives where it is (FIELD F49): said by who works on the case, until it is not so any more. */
@NullMarked
package org.kinward.core.service.gap;

import org.jspecify.annotations.NullMarked;
