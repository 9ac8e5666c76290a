/** Medicines and allergies: what is due, what was given by whom; what they are called is shown for a minute. */
@NullMarked
package org.kinward.web.shelter.medicine;

import org.jspecify.annotations.NullMarked;
