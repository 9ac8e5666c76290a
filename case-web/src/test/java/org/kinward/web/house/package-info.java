/** The house looked at from the top floor, where all its parts can be seen at once. */
@NullMarked
package org.kinward.web.house;

import org.jspecify.annotations.NullMarked;
