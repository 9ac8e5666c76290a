package org.kinward.core.approval;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Whoever works on the case takes a request back that nobody has answered: the thing is changed first, or not wanted. */
public class TakeBackApproval {

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK, ANSWERED_BEFORE,
        /** It holds already and only has to be seen: nobody is spared that. */
        HOLDS, NOT_THERE
    }

    private final Approvals approvals;

    private final CaseMoves moves;

    public TakeBackApproval(Approvals approvals, CaseMoves moves) {
        this.approvals = approvals;
        this.moves = moves;
    }

    /** Takes it back; pressed twice, it is taken back once. What holds already is not spared being seen. */
    @Transactional
    public Outcome takeBack(ApprovalId id, Actor by, Instant now) {
        var holds = approvals.find(id).filter(one -> one instanceof Approval.Waiting
                && one.asked().terms().holdsAtOnce());
        return holds.flatMap(one -> moves.at(one.subject().file(), by)).map(_ -> Outcome.HOLDS)
                .orElseGet(() -> withItsThing(id, by, now));
    }

    /** Takes it back because its thing is open again and holds no more. */
    @Transactional
    public Outcome withItsThing(ApprovalId id, Actor by, Instant now) {
        var found = approvals.find(id);
        var file = found.flatMap(one -> moves.at(one.subject().file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (found.orElseThrow() instanceof Approval.TakenBack) {
            return Outcome.TAKEN_BACK;
        }
        if (!(found.get() instanceof Approval.Waiting waiting)
                || !approvals.end(waiting.takenBack(new Approval.By(by.person(), now)))) {
            return Outcome.ANSWERED_BEFORE;
        }
        moves.dropped(file.get(), TaskKind.APPROVE, id.value(), new Task.Done(by.person(), now));
        moves.record(AuditAction.APPROVAL_TAKEN_BACK, AuditObject.APPROVAL, id.value(), file.get());
        return Outcome.TAKEN_BACK;
    }
}
