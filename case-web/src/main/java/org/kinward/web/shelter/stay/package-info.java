/** The stay of one child: when it came, in which room it sleeps, when and how it left. */
@NullMarked
package org.kinward.web.shelter.stay;

import org.jspecify.annotations.NullMarked;
