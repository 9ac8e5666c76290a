/** What happened in houses, and with whom is what was said against their people. */
@NullMarked
package org.kinward.persistence.shelter.incident;

import org.jspecify.annotations.NullMarked;
