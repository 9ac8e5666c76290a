/** What a child refused while it was written, and that was left in the vault. */
@NullMarked
package org.kinward.core.identity.refused;

import org.jspecify.annotations.NullMarked;
