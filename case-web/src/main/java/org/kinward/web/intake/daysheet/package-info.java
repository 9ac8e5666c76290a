/** The sheets of the first days as they are typed. */
@NullMarked
package org.kinward.web.intake.daysheet;

import org.jspecify.annotations.NullMarked;
