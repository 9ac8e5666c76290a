/** The roll of a place: the names used, for five minutes, for those who care for the children there now (F20). */
@NullMarked
package org.kinward.web.placement;

import org.jspecify.annotations.NullMarked;
