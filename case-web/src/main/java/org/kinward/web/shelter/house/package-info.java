/** A house at a glance: who is in it, what happened since somebody was last at work, notes between shifts, beds. */
@NullMarked
package org.kinward.web.shelter.house;

import org.jspecify.annotations.NullMarked;
