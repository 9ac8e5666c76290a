/**
 * Closing a case file and opening it again (FIELD 5.11, F26, S13): prepared by whoever works on it, agreed to by somebody
 * else, closed by a person. Nothing closes or opens by itself.
 */
@NullMarked
package org.kinward.core.closing;

import org.jspecify.annotations.NullMarked;
