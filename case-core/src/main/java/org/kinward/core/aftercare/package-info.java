/**
 * What comes after eighteen (FIELD F29): planned in time, begun by a person once nobody can still be a child, ended by a
 * person. A birthday ends nothing by itself.
 */
@NullMarked
package org.kinward.core.aftercare;

import org.jspecify.annotations.NullMarked;
