package org.kinward.core.needs.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** Whether the girl at the lake house sees her mother. */
public final class DecisionExamples {

    private DecisionExamples() {
    }

    public static Decision visit(CaseFileId file, PersonId by, Instant at, LocalDate on) {
        var options = List.of(new Weighed("The mother visits", "She asks for her", "The uncle may follow"),
                new Weighed("They speak by phone", "Nobody learns where she is", "A voice is not a hug"));
        return new Decision(new DecisionId(UUID.randomUUID()), file,
                new Decision.Asked(DecisionAbout.CONTACT_WITH_FAMILY, "How does she meet her mother?"), options,
                new ChildsView(ChildsView.Heard.SAID, "I want to hear her first"),
                Set.of(TookPart.CHILD, TookPart.LEAD_WORKER, TookPart.MANAGER), new Decision.Decided(2,
                        "Safe, and what she wants", DecidedBy.LEAD_WORKER_AND_MANAGER, on, by, at));
    }
}
