/** Words in which nobody is found: what people write about danger holds no number and no name that the vault holds. */
@NullMarked
package org.kinward.core.risk.words;

import org.jspecify.annotations.NullMarked;
