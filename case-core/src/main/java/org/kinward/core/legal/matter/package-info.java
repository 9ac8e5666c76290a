/** Hearings, protection, compensation, wages and proceedings: each moves by hand, and no other page waits for it. */
@NullMarked
package org.kinward.core.legal.matter;

import org.jspecify.annotations.NullMarked;
