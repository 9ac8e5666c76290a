/** People who work with children, the agencies and places they work for, and what each of them may open. */
@NullMarked
package org.kinward.core.access;

import org.jspecify.annotations.NullMarked;
