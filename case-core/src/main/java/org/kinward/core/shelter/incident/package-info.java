/** What happened in a house: seen, answered and closed; what is said against staff goes to somebody outside of it (F32). */
@NullMarked
package org.kinward.core.shelter.incident;

import org.jspecify.annotations.NullMarked;
