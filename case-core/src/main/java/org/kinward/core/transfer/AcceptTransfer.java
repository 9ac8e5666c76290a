package org.kinward.core.transfer;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.LeavesCare;
import org.kinward.core.intake.IntakeId;

/**
 * A manager of the other agency accepts an offered case, and by the same press it moves. In steps (SECURITY section 2): casework
 * says yes, the vault takes the rights of the agency before away, casework moves the case, the vault gives the rights of the
 * receiver. A crash between two of them leaves a case that is accepted and has not moved: the same press goes on with it, after
 * some minutes the press of whoever manages the place, and after an hour it is offered as before.
 */
public class AcceptTransfer {

    /** What came of it. */
    public sealed interface Outcome {

        /** The case goes on in this draft, by this press or an earlier one of the same person. */
        record Moved(IntakeId draft) implements Outcome {
        }

        /** Nothing was moved. */
        enum Refused implements Outcome {
            /** A colleague was faster: the case goes on there. */
            COLLEAGUE_ACCEPTED,
            /** It was declined or taken back. */
            OVER,
            /** The day until which it was offered is over. */
            TOO_LATE,
            /** The child is still in a house of the agency before, or something of it goes on. */
            GOES_ON,
            /** The child, or who answers for it, does not agree to all of it any more. */
            NOT_AGREED,
            /** The agency before has closed the file itself. */
            CLOSED,
            /** This person does not manage this place. */
            NOT_YOUR_PLACE, NOT_THERE
        }
    }

    private final TransferCasework casework;
    private final MoveCase move;
    private final LeavesCare leaves;
    private final DirectCare care;

    public AcceptTransfer(TransferCasework casework, MoveCase move, LeavesCare leaves, DirectCare care) {
        this.casework = casework;
        this.move = move;
        this.leaves = leaves;
        this.care = care;
    }

    /** Accepts and moves it once, whoever presses and however often. */
    public Outcome accept(TransferId id, PlaceId place, Actor by, Instant now) {
        return switch (say(id, place, by, now)) {
            case TransferCasework.Step.Over(var outcome) -> outcome;
            case TransferCasework.Step.Accepted(var transfer) -> {
                leaves.leaves(transfer.about().first().number(), transfer.about().from(), now);
                yield switch (move.move(transfer, by, now)) {
                    case MoveCase.Went.Before(var outcome) -> outcome;
                    case MoveCase.Went.Begun(var draft, var right) -> {
                        care.grant(right, now);
                        yield new Outcome.Moved(draft);
                    }
                };
            }
        };
    }

    private TransferCasework.Step say(TransferId id, PlaceId place, Actor by, Instant now) {
        try {
            return casework.accept(id, place, by, now);
        } catch (TransferCasework.GoesOn still) {
            return new TransferCasework.Step.Over(still.why());
        }
    }
}
