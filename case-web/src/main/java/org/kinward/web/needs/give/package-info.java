/** Giving an assessment of needs for approval, and taking it back. */
@NullMarked
package org.kinward.web.needs.give;

import org.jspecify.annotations.NullMarked;
