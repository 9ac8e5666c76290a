package org.kinward.core.risk.factor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** What opened the door for a girl of the lake, and what protects her. */
public final class FactorExamples {

    private FactorExamples() {
    }

    /** The mother was ill in March; the household lost its income. */
    public static Factor incomeLost(CaseFileId file, PersonId by, Instant at) {
        var about = new Factor.About.Door(Listed.of(new Code("FAM-INCOME")), FactorLevel.FAMILY,
                Set.of(FactorPlace.HOME_AREA));
        return new Factor(new FactorId(UUID.randomUUID()), file, about, List.of(line(FactorState.OPEN, by, at)),
                List.of(new Tipped(Optional.of(new RoughMonth(2026, Optional.of(3))), "The mother fell ill", by, at)));
    }

    /** She has an aunt in whom she trusts. */
    public static Factor trustedAdult(CaseFileId file, PersonId by, Instant at) {
        return new Factor(new FactorId(UUID.randomUUID()), file,
                new Factor.About.Protection(Listed.of(new Code("TRUSTED-ADULT"))),
                List.of(line(FactorState.THERE, by, at)), List.of());
    }

    /** An entry with evidence of the same day. */
    public static FactorLine line(FactorState state, PersonId by, Instant at) {
        var day = LocalDate.parse(at.toString().substring(0, 10));
        return new FactorLine(state, state == FactorState.PROTECTED_AGAINST ? "The grant for the school" : "",
                new Evidence(SeenBy.COMMITTEE, day, "The stall is open again"), by, at);
    }
}
