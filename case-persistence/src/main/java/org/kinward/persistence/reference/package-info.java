/** All reference numbers that were ever given out. */
@NullMarked
package org.kinward.persistence.reference;

import org.jspecify.annotations.NullMarked;
