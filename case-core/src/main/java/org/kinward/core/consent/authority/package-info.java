/** The authority is told within the time that the law gives: how long that is, and whom somebody told (F76). */
@NullMarked
package org.kinward.core.consent.authority;

import org.jspecify.annotations.NullMarked;
