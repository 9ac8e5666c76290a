/** Looking for the family of a child, and going to see it, before anybody speaks of a return (FIELD F30). */
@NullMarked
package org.kinward.core.returning.family;

import org.jspecify.annotations.NullMarked;
