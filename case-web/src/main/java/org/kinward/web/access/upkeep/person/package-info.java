/** Name, contact, team and language of people who work here. */
@NullMarked
package org.kinward.web.access.upkeep.person;

import org.jspecify.annotations.NullMarked;
