/** The second person who stands between an administrator and somebody else's account (ADR 24). */
@NullMarked
package org.kinward.core.access.second;

import org.jspecify.annotations.NullMarked;
