package org.kinward.core.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.again.FileAgain;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.lists.Code;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/** The parts of {@link AcceptTransfer} that casework decides, each in one transaction. */
public class TransferCasework {

    private static final Code TRANSFERRED = new Code("TRANSFERRED");

    /** What came of saying yes. */
    sealed interface Step {

        /** Casework says yes; the case has not moved yet. */
        record Accepted(Transfer transfer) implements Step {
        }

        /** What there is to say instead. */
        record Over(AcceptTransfer.Outcome outcome) implements Step {
        }
    }

    /** The draft in which the case goes on; its place may know it in the vault. */
    record Begun(IntakeId draft, CareRight.ChildAt right) {
    }

    /** Something of the agency before goes on: what was said is not kept. */
    static final class GoesOn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final AcceptTransfer.Outcome.Refused why;

        GoesOn(AcceptTransfer.Outcome.Refused why) {
            super("the case does not move yet");
            this.why = why;
        }

        AcceptTransfer.Outcome.Refused why() {
            return why;
        }
    }

    /** Where the case goes on. */
    public record Books(CaseFiles files, Intakes intakes, Tasks tasks, Outbox outbox) {
    }

    private final Transfers transfers;
    private final FilesAgain again;
    private final Books books;
    private final AuditTrail trail;

    public TransferCasework(Transfers transfers, FilesAgain again, Books books, AuditTrail trail) {
        this.transfers = transfers;
        this.again = again;
        this.books = books;
        this.trail = trail;
    }

    /**
     * Says yes; the file is held, so that of two people the second finds what the first has done.
     *
     * @throws GoesOn
     *             if something of the agency before goes on, which is seen only once somebody has said yes
     */
    @Transactional
    Step accept(TransferId id, PlaceId place, Actor by, Instant now) {
        var found = transfers.find(id).filter(one -> Receiver.mayAnswer(one, by));
        if (found.isEmpty()) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.NOT_THERE);
        }
        books.files().hold(found.get().about().file());
        var one = transfers.find(id).orElseThrow();
        var answer = new Transfer.Answer(new Transfer.By(by.person(), now), Optional.of(place), "");
        return switch (one.state()) {
            case OFFERED -> offered(one, answer, by);
            case ACCEPTED, MOVED -> again(one, by);
            case DECLINED, TAKEN_BACK -> new Step.Over(AcceptTransfer.Outcome.Refused.OVER);
        };
    }

    private Step offered(Transfer one, Transfer.Answer answer, Actor by) {
        if (one.isLate(answer.by().at())) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.TOO_LATE);
        }
        if (!by.places().managed().contains(answer.place().orElseThrow())) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.NOT_YOUR_PLACE);
        }
        var accepted = one.answered(TransferState.ACCEPTED, answer);
        if (!transfers.answer(one, accepted)) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
        }
        if (old(accepted).isEmpty()) {
            throw new GoesOn(AcceptTransfer.Outcome.Refused.CLOSED);
        }
        if (transfers.goesOn(accepted)) {
            throw new GoesOn(AcceptTransfer.Outcome.Refused.GOES_ON);
        }
        return new Step.Accepted(accepted);
    }

    private Step again(Transfer one, Actor by) {
        if (!one.answer().orElseThrow().by().person().equals(by.person())) {
            return new Step.Over(AcceptTransfer.Outcome.Refused.COLLEAGUE_ACCEPTED);
        }
        return one.state() == TransferState.ACCEPTED ? new Step.Accepted(one)
                : new Step.Over(
                        again.after(one.about().file()).<AcceptTransfer.Outcome>map(AcceptTransfer.Outcome.Moved::new)
                                .orElse(AcceptTransfer.Outcome.Refused.OVER));
    }

    private Optional<OpenCaseFile> old(Transfer accepted) {
        return books.files().find(accepted.about().file()).filter(OpenCaseFile.class::isInstance)
                .map(OpenCaseFile.class::cast);
    }

    /** Closes the old file, takes its tasks back, and begins the new one at the place that was named. */
    @Transactional
    Begun move(Transfer accepted, ReferenceNumber number, Instant now) {
        var answer = accepted.answer().orElseThrow();
        var done = new Task.Done(answer.by().person(), now);
        books.files().hold(accepted.about().file());
        var file = old(accepted).orElseThrow();
        if (!transfers.close(accepted)) {
            throw new IllegalStateException("a file that is held and open is closed once");
        }
        books.files().move(file.closed(now));
        var left = books.tasks().openOf(file.intake().value());
        left.forEach(task -> books.tasks().withdraw(task.doneBy(done.by(), done.at())));
        transfers.keep(accepted, left);
        var draft = DraftIntake.begin(number, Intake.Home.at(accepted.offer().to(), answer.place().orElseThrow()),
                new Intake.Start(done.by(), now, Optional.empty()));
        var begun = begun(draft, accepted, file, now);
        left.stream().map(Task::due).min(Instant::compareTo).ifPresent(due -> goThrough(draft, due, now));
        transfers.answer(accepted, accepted.answered(TransferState.MOVED, answer));
        trail.record(AuditEntry.done(AuditAction.TRANSFER_ACCEPTED, AuditObject.TRANSFER, accepted.id().value(),
                file.id().value(), file.intake().value(), draft.id().value()));
        return begun;
    }

    private Begun begun(DraftIntake draft, Transfer accepted, CaseFile old, Instant now) {
        books.intakes().add(draft);
        var before = new FileAgain.Before(old.id(), old.child(), accepted.about().first());
        var left = new FileAgain.LeftBehind(now, List.of(TRANSFERRED), List.of());
        var why = new FileAgain.Why.Transferred(accepted.id().value());
        if (!again.add(new FileAgain(draft.id(), before, why, left, draft.start().by(), now))) {
            throw new IllegalStateException("a file that was open has none after it");
        }
        var right = new CareRight.ChildAt(draft.reference(), draft.id().value(), draft.home().agency(),
                draft.home().place(), Optional.of(accepted.about().first().number()));
        books.outbox().leave(new OutboxTask.CareGrant(right, now));
        return new Begun(draft.id(), right);
    }

    /** What was due before is due now. */
    private void goThrough(DraftIntake draft, Instant due, Instant now) {
        var about = new Task.About(draft.id().value(), draft.home().agency(), draft.home().place());
        books.tasks().open(Task.open(TaskKind.TAKE_OVER, about, new Task.TaskFor.Place(),
                due.isBefore(now) ? now : due));
    }
}
