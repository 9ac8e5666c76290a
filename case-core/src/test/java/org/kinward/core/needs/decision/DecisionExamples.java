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
        return of(file, options, DecisionAbout.CONTACT_WITH_FAMILY, new On(by, at, on));
    }

    /** Whether she goes home; the second option was chosen. */
    public static Decision goingHome(CaseFileId file, PersonId by, Instant at) {
        var options = List.of(new Weighed("She stays", "She is safe", "She asks for her aunt"),
                new Weighed("She goes to her aunt", "She wants it", "The road is long"));
        return of(file, options, DecisionAbout.GOING_HOME, new On(by, at, LocalDate.EPOCH));
    }

    private record On(PersonId by, Instant at, LocalDate day) {
    }

    private static Decision of(CaseFileId file, List<Weighed> options, DecisionAbout about, On on) {
        return new Decision(new DecisionId(UUID.randomUUID()), file,
                new Decision.Asked(about, "What is best for her?"), options,
                new ChildsView(ChildsView.Heard.SAID, "I want to hear her first"),
                Set.of(TookPart.CHILD, TookPart.LEAD_WORKER, TookPart.MANAGER), new Decision.Decided(2,
                        "Safe, and what she wants", DecidedBy.LEAD_WORKER_AND_MANAGER, on.day(), on.by(), on.at()));
    }
}
