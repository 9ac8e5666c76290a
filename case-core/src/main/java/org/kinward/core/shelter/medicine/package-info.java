/** Medicines and allergies of a child in a house: what it is called is in the vault, under the key of health (F32). */
@NullMarked
package org.kinward.core.shelter.medicine;

import org.jspecify.annotations.NullMarked;
