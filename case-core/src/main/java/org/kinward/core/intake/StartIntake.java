package org.kinward.core.intake;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.paper.FromPaper;
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

        /** A paper of the same day and hour, told to the same, was entered before; nothing was started. */
        record EnteredBefore() implements Outcome {
        }
    }

    /**
     * Where, and with whom.
     *
     * @param foundWith
     *            another child's intake: "Add another child found with this one"
     * @param paper
     *            what was told on paper before, where it was
     */
    public record Request(PlaceId place, Optional<IntakeId> foundWith, Optional<Paper> paper) {

        /** Of a child who is here while it is typed. */
        public Request(PlaceId place, Optional<IntakeId> foundWith) {
            this(place, foundWith, Optional.empty());
        }

        /** How it begins, by this person at this moment. */
        public Intake.Start begun(PersonId by, Instant now) {
            return new Intake.Start(by, now, foundWith, paper.map(Paper::mark));
        }

        /** A paper without a number that looks like one that was entered, unless somebody said that it is another. */
        Optional<FromPaper> unsure() {
            return paper.filter(one -> !one.another()).map(Paper::mark);
        }
    }

    /**
     * What was told on paper before.
     *
     * @param another
     *            whether somebody says that it is not the paper that was entered with the same day, hour and person
     */
    public record Paper(FromPaper mark, boolean another) {
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
        var draft = drafts.open(DraftIntake.begin(numbers.reserve(), home, request.begun(by.person(), now)));
        care.grant(childAt(draft), now);
        return new Outcome.Started(draft.id());
    }

    /** Starts it once for one form; the second press of the button comes to the draft of the first. */
    public Outcome start(Request request, OnceKey stamp, Actor by, Instant now) {
        if (!worksAt(request.place(), by)) {
            return new Outcome.NotYourPlace();
        }
        var draft = DraftIntake.begin(numbers.reserve(), Intake.Home.at(by.agency(), request.place()),
                request.begun(by.person(), now));
        try {
            var opened = drafts.openOnce(draft, stamp, request.unsure());
            if (opened.filter(draft.id()::equals).isPresent()) {
                care.grant(childAt(draft), now);
            }
            return opened.<Outcome>map(Outcome.Started::new).orElseGet(Outcome.NotYourPlace::new);
        } catch (OpenDraft.SamePaper before) {
            return new Outcome.EnteredBefore();
        }
    }

    /** The form came back to the person; nothing was started. */
    public void notStarted() {
        drafts.notOpened(AuditAction.INTAKE_STARTED);
    }

    /** The same with a paper. */
    public void notEntered() {
        drafts.notOpened(AuditAction.ENTERED_FROM_PAPER);
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
