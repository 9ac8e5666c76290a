/** What administrators changed on a person, a place or the agency, as the audit trail tells it. */
@NullMarked
package org.kinward.web.access.upkeep.history;

import org.jspecify.annotations.NullMarked;
