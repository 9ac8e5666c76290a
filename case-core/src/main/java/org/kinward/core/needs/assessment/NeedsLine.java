package org.kinward.core.needs.assessment;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** One move of an assessment: what it became, by whom, when. */
public record NeedsLine(NeedsState state, PersonId by, Instant at) {
}
