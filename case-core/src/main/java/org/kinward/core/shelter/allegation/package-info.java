/** With whom what was said against the people of a house is, and how it goes from one person to the next (F32). */
@NullMarked
package org.kinward.core.shelter.allegation;

import org.jspecify.annotations.NullMarked;
