/** Keeps how much a child weighs in a caseload. */
@NullMarked
package org.kinward.persistence.casefile.weight;

import org.jspecify.annotations.NullMarked;
