/** Who cares for a child directly and therefore may be shown something of it without asking: the vault's own mirror. */
@NullMarked
package org.kinward.core.identity.care;

import org.jspecify.annotations.NullMarked;
