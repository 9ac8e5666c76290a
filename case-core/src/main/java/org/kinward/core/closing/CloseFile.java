package org.kinward.core.closing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.Standing;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.HoldsOpen;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Whoever works on a case closes it, once somebody else has agreed to this very closing. */
public class CloseFile {

    /** What came of it. */
    public enum Outcome {
        CLOSED, CLOSED_BEFORE,
        /** Nobody else has agreed to it as it is now. */
        NOT_APPROVED,
        /** Something that opened the door is open, and no manager has said why: it was opened again since. */
        FACTOR_OPEN,
        /** Something that cannot wait is still to be done for the child. */
        SOMETHING_URGENT,
        /** A stay in a house or a referral goes on; nobody could end it afterwards. */
        HELD_OPEN,
        /** It says that help after eighteen is over, and it is not. */
        AFTERCARE_FIRST,
        /** That for which its reason stands is not so any more. */
        REASON_DOES_NOT_HOLD, NOT_THERE
    }

    /** What is still done on a closed file: what the law or the child may want, and what somebody else has to see. */
    private static final Set<TaskKind> STAY = EnumSet.of(TaskKind.TELL_TO_STOP, TaskKind.LOOK_AT_ERASING,
            TaskKind.DECIDE_WITHDRAWAL, TaskKind.REVIEW_EMERGENCY, TaskKind.TELL_CHILD, TaskKind.TELL_AUTHORITY,
            TaskKind.APPROVE, TaskKind.CHECK_SIGHTING, TaskKind.SCREEN_PHOTOGRAPH,
            TaskKind.HEARING_DAY, TaskKind.RIGHTS_PROBLEM);

    private final Closings closings;

    private final Before before;

    private final CaseMoves moves;

    /** What is looked at before: what opened the door, somebody else's yes, whether the reason holds, and what still goes on. */
    public record Before(OpenFactors open, Approvals approvals, ReasonHolds reasons, List<HoldsOpen> holds) {

        public Before {
            holds = List.copyOf(holds);
        }
    }

    public CloseFile(Closings closings, Before before, CaseMoves moves) {
        this.closings = closings;
        this.before = before;
        this.moves = moves;
    }

    /** Closes it once. The tasks that nobody does on a closed file are taken back, not marked done. */
    @Transactional
    public Outcome close(ClosingId id, Revision seen, Actor by, Instant now) {
        var closing = closings.find(id);
        var file = closing.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(file.get() instanceof OpenCaseFile working) || closing.orElseThrow().isOver()) {
            return Outcome.CLOSED_BEFORE;
        }
        return refusal(closing.get(), seen, working, now)
                .orElseGet(() -> close(closing.get(), working, new Closing.By(by.person(), now)));
    }

    private Optional<Outcome> refusal(Closing closing, Revision seen, OpenCaseFile file, Instant now) {
        var latest = before.approvals().latest(closing.subject().kind(), closing.id().value());
        if (!closing.revision().equals(seen) || !Standing.of(latest, closing.subject()).holds()) {
            return Optional.of(Outcome.NOT_APPROVED);
        }
        if (!closing.inTheWay(before.open().ids(file.id())).isEmpty()) {
            return Optional.of(Outcome.FACTOR_OPEN);
        }
        if (moves.openTasks(file).stream()
                .anyMatch(task -> task.kind().isUrgent() || task.kind() == TaskKind.SAFETY_ACTION)) {
            return Optional.of(Outcome.SOMETHING_URGENT);
        }
        var unmet = before.reasons().unmet(closing.said().reason().code(), file.id(), now);
        if (unmet.isPresent()) {
            return unmet.map(why -> why == ReasonHolds.Unmet.AFTERCARE_FIRST ? Outcome.AFTERCARE_FIRST
                    : Outcome.REASON_DOES_NOT_HOLD);
        }
        return before.holds().stream().anyMatch(one -> one.holdsOpen(file.id())) ? Optional.of(Outcome.HELD_OPEN)
                : Optional.empty();
    }

    private Outcome close(Closing closing, OpenCaseFile file, Closing.By by) {
        if (!closings.close(closing, by)) {
            return Outcome.CLOSED_BEFORE;
        }
        moves.dropped(file, EnumSet.complementOf(EnumSet.copyOf(STAY)), new Task.Done(by.person(), by.at()));
        moves.move(file.closed(by.at()));
        moves.record(AuditAction.FILE_CLOSED, AuditObject.CLOSING, closing.id().value(), file);
        return Outcome.CLOSED;
    }
}
