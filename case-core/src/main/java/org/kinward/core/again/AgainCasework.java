package org.kinward.core.again;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;

/** The part of {@link OpenFileAgain} that casework decides, in one transaction. */
public class AgainCasework {

    /** What came of trying. */
    sealed interface Step {

        /** There is a draft; its place may know it in the vault, tied to the first file of the child. */
        record Begun(IntakeId draft, CareRight.ChildAt right) implements Step {
        }

        /** What there is to say instead. */
        record Over(OpenFileAgain.Outcome outcome) implements Step {
        }
    }

    private final FilesAgain again;
    private final BeforeAgain before;
    private final Outbox outbox;
    private final CaseMoves moves;

    public AgainCasework(FilesAgain again, BeforeAgain before, Outbox outbox, CaseMoves moves) {
        this.again = again;
        this.before = before;
        this.outbox = outbox;
        this.moves = moves;
    }

    /** Looks before a number is taken; empty if a new file may be opened. */
    @Transactional
    public Optional<OpenFileAgain.Outcome> look(OpenFileAgain.Request request, Actor by, Instant now) {
        return moves.at(request.earlier(), by).map(file -> refusal(file, request.cause(), by, now))
                .orElseGet(() -> Optional.of(OpenFileAgain.Outcome.Refused.NOT_THERE));
    }

    /** Opens it; the closed file is held, so that of two people the second finds the draft of the first. */
    @Transactional
    public Step open(OpenFileAgain.Request request, ReferenceNumber number, Actor by, Instant now) {
        var file = moves.alone(request.earlier(), by).filter(before::hold);
        if (file.isEmpty()) {
            return new Step.Over(OpenFileAgain.Outcome.Refused.NOT_THERE);
        }
        var refused = refusal(file.get(), request.cause(), by, now);
        if (refused.isPresent() || !(file.get() instanceof ClosedCaseFile closed)) {
            return new Step.Over(refused.orElse(OpenFileAgain.Outcome.Refused.STILL_OPEN));
        }
        var draft = DraftIntake.begin(number, Intake.Home.at(closed.home().agency(), closed.home().place()),
                new Intake.Start(by.person(), now, Optional.empty()));
        return begun(draft, closed, before.why(request.cause(), closed).orElseThrow());
    }

    private Step begun(DraftIntake draft, ClosedCaseFile closed, FileAgain.Why why) {
        var start = draft.start();
        var first = again.firstOf(closed);
        before.begin(draft);
        if (!again.add(new FileAgain(draft.id(), new FileAgain.Before(closed.id(), closed.child(), first), why,
                before.left(closed), start.by(), start.at()))) {
            throw new IllegalStateException("a file that is held has no second one after it");
        }
        before.copy(closed.intake(), draft, start.by(), start.at());
        var right = new CareRight.ChildAt(draft.reference(), draft.id().value(), draft.home().agency(),
                draft.home().place(), Optional.of(first.number()));
        outbox.leave(new OutboxTask.CareGrant(right, start.at()));
        moves.record(AuditAction.FILE_BEGUN_AGAIN, AuditObject.INTAKE, draft.id().value(), closed);
        return new Step.Begun(draft.id(), right);
    }

    private Optional<OpenFileAgain.Outcome> refusal(CaseFile file, OpenFileAgain.Cause cause, Actor by, Instant now) {
        var follows = again.after(file.id());
        if (follows.isPresent()) {
            return Optional.of(new OpenFileAgain.Outcome.OpenedBefore(follows.get()));
        }
        if (!(file instanceof ClosedCaseFile closed)) {
            return Optional.of(OpenFileAgain.Outcome.Refused.STILL_OPEN);
        }
        if (!by.atWork().contains(file.home().place())) {
            return Optional.of(OpenFileAgain.Outcome.Refused.NOT_YOUR_PLACE);
        }
        return before.refusal(cause, closed, now);
    }
}
