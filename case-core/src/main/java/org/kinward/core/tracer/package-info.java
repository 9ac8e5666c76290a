/**
 * Coming back later to ask how it went (FIELD F46): a use of its own that is agreed to alone, with a last day and a safe
 * way. A no is never asked twice.
 */
@NullMarked
package org.kinward.core.tracer;

import org.jspecify.annotations.NullMarked;
