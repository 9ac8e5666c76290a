package org.kinward.core.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
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
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * The part of {@link AcceptTransfer} in which casework moves the case: the old file is closed, its tasks are taken back, and a new
 * one begins at the place that was named.
 */
public class MoveCase {

    private static final Code TRANSFERRED = new Code("TRANSFERRED");

    /** What came of moving it. */
    sealed interface Went {

        /** The draft in which the case goes on; its place may know it in the vault. */
        record Begun(IntakeId draft, CareRight.ChildAt right) implements Went {
        }

        /** Somebody was faster: what came of that. */
        record Before(AcceptTransfer.Outcome outcome) implements Went {
        }
    }

    /** Where the case goes on. */
    public record Books(CaseFiles files, Intakes intakes, Tasks tasks, Outbox outbox, ReserveNumber numbers) {
    }

    private final Transfers transfers;
    private final FilesAgain again;
    private final Books books;
    private final AuditTrail trail;

    public MoveCase(Transfers transfers, FilesAgain again, Books books, AuditTrail trail) {
        this.transfers = transfers;
        this.again = again;
        this.books = books;
        this.trail = trail;
    }

    /** What came of a case that has moved. */
    static AcceptTransfer.Outcome moved(FilesAgain again, Transfer one) {
        return again.after(one.about().file()).<AcceptTransfer.Outcome>map(AcceptTransfer.Outcome.Moved::new)
                .orElse(AcceptTransfer.Outcome.Refused.OVER);
    }

    /** The file of the agency before, while it is open. */
    static Optional<OpenCaseFile> old(CaseFiles files, Transfer accepted) {
        return files.find(accepted.about().file()).filter(OpenCaseFile.class::isInstance)
                .map(OpenCaseFile.class::cast);
    }

    /** Moves it once: of two presses at the same moment the second finds what the first has done. */
    @Transactional
    Went move(Transfer accepted, Actor by, Instant now) {
        books.files().hold(accepted.about().file());
        return transfers.find(accepted.id()).filter(one -> one.state() == TransferState.ACCEPTED)
                .<Went>map(one -> moveHeld(one, by, now)).orElseGet(() -> new Went.Before(moved(again, accepted)));
    }

    private Went.Begun moveHeld(Transfer accepted, Actor by, Instant now) {
        var answer = accepted.answer().orElseThrow();
        var done = new Task.Done(by.person(), now);
        var file = old(books.files(), accepted).orElseThrow();
        if (!transfers.close(accepted, done)) {
            throw new IllegalStateException("a file that is held and open is closed once");
        }
        books.files().move(file.closed(now));
        var left = books.tasks().openOf(file.intake().value());
        left.forEach(task -> books.tasks().withdraw(task.doneBy(done.by(), done.at())));
        transfers.keep(accepted, left);
        var draft = DraftIntake.begin(books.numbers().together(1).getFirst(),
                Intake.Home.at(accepted.offer().to(), answer.place().orElseThrow()),
                new Intake.Start(done.by(), now, Optional.empty()));
        var begun = begun(draft, accepted, file, now);
        left.stream().map(Task::due).min(Instant::compareTo).ifPresent(due -> goThrough(draft, due, now));
        if (!transfers.answer(accepted, accepted.answered(TransferState.MOVED, answer))) {
            throw new IllegalStateException("a case that is held moves once");
        }
        trail.record(AuditEntry.done(AuditAction.TRANSFER_ACCEPTED, AuditObject.TRANSFER, accepted.id().value(),
                file.id().value(), file.intake().value(), draft.id().value()));
        return begun;
    }

    private Went.Begun begun(DraftIntake draft, Transfer accepted, CaseFile old, Instant now) {
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
        return new Went.Begun(draft.id(), right);
    }

    /** What was due before is due now. */
    private void goThrough(DraftIntake draft, Instant due, Instant now) {
        var about = new Task.About(draft.id().value(), draft.home().agency(), draft.home().place());
        books.tasks().open(Task.open(TaskKind.TAKE_OVER, about, new Task.TaskFor.Place(),
                due.isBefore(now) ? now : due));
    }
}
