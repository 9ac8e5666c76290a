package org.kinward.core.intake.putaway;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** What became of the paper that an intake was typed from (F24). */
public record PaperPutAway(IntakeId intake, Became became, PersonId by, Instant at) {

    /** What became of it; what is filed can be destroyed later. */
    public enum Became {
        FILED, DESTROYED
    }
}
