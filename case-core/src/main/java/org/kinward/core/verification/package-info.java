/** A visit in which somebody from outside checks on site, by number, that children on a list are really worked with (FIELD F70). */
@NullMarked
package org.kinward.core.verification;

import org.jspecify.annotations.NullMarked;
