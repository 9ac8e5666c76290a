/** A leg of the way as a form: from where to where, when, how, with whom (FIELD 5.6). */
@NullMarked
package org.kinward.web.intake.leg;

import org.jspecify.annotations.NullMarked;
