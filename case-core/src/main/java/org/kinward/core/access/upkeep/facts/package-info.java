/** What is written down about an agency, its teams, places, rooms and people, each with the rules of its words. */
@NullMarked
package org.kinward.core.access.upkeep.facts;

import org.jspecify.annotations.NullMarked;
