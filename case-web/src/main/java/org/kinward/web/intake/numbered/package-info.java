/** Pages of which a child has several, as forms: its papers, the legs of its way. */
@NullMarked
package org.kinward.web.intake.numbered;

import org.jspecify.annotations.NullMarked;
