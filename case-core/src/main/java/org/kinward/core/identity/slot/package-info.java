/** What decides whether a slot of the vault may be written, where another account goes, and what warns in other files of a child. */
@NullMarked
package org.kinward.core.identity.slot;

import org.jspecify.annotations.NullMarked;
