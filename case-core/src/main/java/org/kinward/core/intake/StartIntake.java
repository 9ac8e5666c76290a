package org.kinward.core.intake;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.OnceKey;

/**
 * Starts a draft: the number is reserved and committed first, the draft second, and last the vault learns at which place
 * the child is (SECURITY section 2.1). It opens no transaction itself; a crash between two steps leaves an unused number
 * or a draft whose right the outbox brings to the vault.
 */
public class StartIntake {

    /** What came of it. */
    public sealed interface Outcome {

        /** The draft is there. */
        record Started(IntakeId intake) implements Outcome {
        }

        /** The actor does not work at this place. */
        record NotYourPlace() implements Outcome {
        }
    }

    /**
     * Where, and with whom.
     *
     * @param foundWith
     *            another child's intake: "Add another child found with this one"
     */
    public record Request(PlaceId place, Optional<IntakeId> foundWith) {
    }

    private final ReserveNumber numbers;
    private final OpenDraft drafts;
    private final DirectCare care;

    public StartIntake(ReserveNumber numbers, OpenDraft drafts, DirectCare care) {
        this.numbers = numbers;
        this.drafts = drafts;
        this.care = care;
    }

    public Outcome start(Request request, Actor by, Instant now) {
        if (!worksAt(request.place(), by)) {
            return new Outcome.NotYourPlace();
        }
        var home = Intake.Home.at(by.agency(), request.place());
        var draft = drafts.open(DraftIntake.begin(numbers.reserve(), home,
                new Intake.Start(by.person(), now, request.foundWith())));
        care.grant(childAt(draft), now);
        return new Outcome.Started(draft.id());
    }

    /** Starts it once for one form; the second press of the button comes to the draft of the first. */
    public Outcome start(Request request, OnceKey stamp, Actor by, Instant now) {
        if (!worksAt(request.place(), by)) {
            return new Outcome.NotYourPlace();
        }
        var draft = DraftIntake.begin(numbers.reserve(), Intake.Home.at(by.agency(), request.place()),
                new Intake.Start(by.person(), now, request.foundWith()));
        var opened = drafts.openOnce(draft, stamp);
        if (opened.filter(draft.id()::equals).isPresent()) {
            care.grant(childAt(draft), now);
        }
        return opened.<Outcome>map(Outcome.Started::new).orElseGet(Outcome.NotYourPlace::new);
    }

    /** The form came back to the person; nothing was started. */
    public void notStarted() {
        drafts.notOpened();
    }

    /** The right of the people of a place to care for the child of a draft. */
    public static CareRight.ChildAt childAt(DraftIntake draft) {
        return new CareRight.ChildAt(draft.reference(), draft.id().value(), draft.home().agency(),
                draft.home().place());
    }

    private static boolean worksAt(PlaceId place, Actor by) {
        return by.atWork().contains(place);
    }
}
