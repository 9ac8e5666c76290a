/** Taking a child in on the screen: start, list of tasks, name, check, confirmation, discarding. */
@NullMarked
package org.kinward.web.intake;

import org.jspecify.annotations.NullMarked;
