/** The ladder of ages: what is advised at an age, and where an administrator sets it. */
@NullMarked
package org.kinward.web.consent.ladder;

import org.jspecify.annotations.NullMarked;
