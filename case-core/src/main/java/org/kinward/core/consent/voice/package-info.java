/** What one side says to one use: the child, or who answers for the child. States whose wrong moves do not exist. */
@NullMarked
package org.kinward.core.consent.voice;

import org.jspecify.annotations.NullMarked;
