package org.kinward.core.risk.action;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down that a safety action is done, or why not; at night too, by whoever is on shift where the child is. */
public class EndSafetyAction {

    /** What came of it. */
    public enum Outcome {
        ENDED, ENDED_BEFORE, NOT_THERE
    }

    private final SafetyActions actions;

    private final CaseMoves moves;

    public EndSafetyAction(SafetyActions actions, CaseMoves moves) {
        this.actions = actions;
        this.moves = moves;
    }

    /** Writes it down, once. */
    @Transactional
    public Outcome end(SafetyActionId id, SafetyAction.End end, Actor by) {
        var found = actions.find(id);
        var file = found.flatMap(one -> moves.atNight(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(found.orElseThrow() instanceof SafetyAction.Open open) || !actions.end(open.ended(end))) {
            return Outcome.ENDED_BEFORE;
        }
        var how = new Task.Done(end.by(), end.at());
        if (end.how() == SafetyAction.Came.DONE) {
            moves.done(file.get(), TaskKind.SAFETY_ACTION, id.value(), how);
        } else {
            moves.dropped(file.get(), TaskKind.SAFETY_ACTION, id.value(), how);
        }
        moves.record(AuditAction.SAFETY_ENDED, AuditObject.SAFETY_ACTION, id.value(), file.get());
        return Outcome.ENDED;
    }
}
