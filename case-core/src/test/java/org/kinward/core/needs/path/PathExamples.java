package org.kinward.core.needs.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.access.PersonId;

/** Steps with everything that belongs to them. */
public final class PathExamples {

    private PathExamples() {
    }

    public static PathLine line(Step step, LocalDate on, PersonId by, Instant at) {
        return new PathLine(step, step.asksAnOffice() ? "The court of the district" : "", "The chief helped",
                step == Step.AGE_ASKED_FOR ? EnumSet.allOf(Safeguard.class) : Set.of(), on, by, at);
    }
}
