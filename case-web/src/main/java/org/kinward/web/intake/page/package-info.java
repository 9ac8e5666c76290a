/** One page for all twelve sheets of the first hour: shown, saved, kept apart when two people answered at once. */
@NullMarked
package org.kinward.web.intake.page;

import org.jspecify.annotations.NullMarked;
