package org.kinward.core.again;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReserveNumber;

/**
 * Whoever leads a closed file, or manages its place, opens a new one of the same child; never by itself. In steps like a
 * first one (SECURITY section 2.1): a number, then draft and tie in one transaction, last the vault. A crash between two
 * of them leaves an unused number, or a draft whose right the outbox brings to the vault.
 */
public class OpenFileAgain {

    /** What came of it. */
    public sealed interface Outcome {

        /** The draft of the new file. */
        record Opened(IntakeId draft) implements Outcome {
        }

        /** Somebody was faster, or pressed twice: this is the file that follows. */
        record OpenedBefore(IntakeId file) implements Outcome {
        }

        /** Nothing was opened. */
        enum Refused implements Outcome {
            /** People work on the file: they go on with it. */
            STILL_OPEN,
            /** It can be opened again as the same file. */
            SAME_FILE_YET,
            /** No confirmed sighting of this child says that it is trafficked again. */
            NOT_CONFIRMED,
            /** This person does not take children in where the child was. */
            NOT_YOUR_PLACE, NOT_THERE
        }
    }

    /** Which closed file, and why a new one. */
    public record Request(CaseFileId earlier, Cause cause) {
    }

    /** Why, as it is said. */
    public sealed interface Cause {

        /** By this sighting of the child. */
        record Seen(SightingId sighting) implements Cause {
        }

        /** The child is here. */
        record Here(FileAgain.Why.CameBack why) implements Cause {
        }
    }

    private final ReserveNumber numbers;
    private final AgainCasework casework;
    private final DirectCare care;

    public OpenFileAgain(ReserveNumber numbers, AgainCasework casework, DirectCare care) {
        this.numbers = numbers;
        this.casework = casework;
        this.care = care;
    }

    /** Opens it once, whoever presses and however often. */
    public Outcome open(Request request, Actor by, Instant now) {
        var over = casework.look(request, by, now);
        return over.isPresent() ? over.get() : switch (casework.open(request, numbers.reserve(), by, now)) {
            case AgainCasework.Step.Begun(var draft, var right) -> {
                care.grant(right, now);
                yield new Outcome.Opened(draft);
            }
            case AgainCasework.Step.Over(var outcome) -> outcome;
        };
    }
}
