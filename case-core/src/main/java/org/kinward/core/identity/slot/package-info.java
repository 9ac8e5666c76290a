/** What decides whether a slot of the vault may be written, and where another account goes. */
@NullMarked
package org.kinward.core.identity.slot;

import org.jspecify.annotations.NullMarked;
