/** Somebody says that a child was seen or heard of elsewhere: no case, and no figure, until it is checked (FIELD F64). */
@NullMarked
package org.kinward.core.followup.sighting;

import org.jspecify.annotations.NullMarked;
