/** Whether a child is taken in already: looked up by number, within what the acting person may see. */
@NullMarked
package org.kinward.reporting.intake;

import org.jspecify.annotations.NullMarked;
