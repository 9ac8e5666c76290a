/** A plan talked over with the child and with who answers for it: what they said, kept for ever. */
@NullMarked
package org.kinward.core.plan.talk;

import org.jspecify.annotations.NullMarked;
