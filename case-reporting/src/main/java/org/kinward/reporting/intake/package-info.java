/** What is known of an intake already: that there is one with this number, and what its pages said before. */
@NullMarked
package org.kinward.reporting.intake;

import org.jspecify.annotations.NullMarked;
