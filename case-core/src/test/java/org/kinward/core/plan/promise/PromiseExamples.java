package org.kinward.core.plan.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.PlanExamples;

/** What a girl of the lake was promised. */
public final class PromiseExamples {

    private PromiseExamples() {
    }

    /** To call her brother within three days. */
    public static Promise callTheBrother(CaseFileId file, PersonId by, Instant at) {
        return new Promise(new PromiseId(UUID.randomUUID()), file, "To call the brother",
                Optional.of(PlanExamples.in(3, at)), List.of(line(PromiseState.OPEN, by, at)));
    }

    public static PromiseLine line(PromiseState state, PersonId by, Instant at) {
        return new PromiseLine(state, LocalDate.ofInstant(at, ZoneOffset.UTC),
                state == PromiseState.OPEN ? "" : "The line is down since Monday", by, at);
    }
}
