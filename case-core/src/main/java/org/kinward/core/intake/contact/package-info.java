/** Lines about people that do not hold any more: whom we may tell, who may not come near. */
@NullMarked
package org.kinward.core.intake.contact;

import org.jspecify.annotations.NullMarked;
