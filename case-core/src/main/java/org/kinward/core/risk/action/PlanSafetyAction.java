package org.kinward.core.risk.action;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.TaskKind;

/** Plans what is done so that a child is safe: it stands on a list with its hour. */
public class PlanSafetyAction {

    /** What came of it. */
    public enum Outcome {
        PLANNED,
        /** By then it is past already. */
        TOO_LATE, NOT_THERE
    }

    private final SafetyActions actions;

    private final CaseMoves moves;

    public PlanSafetyAction(SafetyActions actions, CaseMoves moves) {
        this.actions = actions;
        this.moves = moves;
    }

    /**
     * Plans it once; its id is the key of the form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has planned something else before
     */
    @Transactional
    public Outcome plan(SafetyAction.Open action, Actor by) {
        var file = moves.at(action.file(), by, AuditAction.SAFETY_PLANNED);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var planned = action.planned();
        if (planned.isTooLate()) {
            return Outcome.TOO_LATE;
        }
        var stamp = new OnceKey(action.id().value(), "safety of " + action.file().value() + " " + planned.who() + " "
                + planned.due() + " " + planned.words());
        if (moves.isFirst(stamp, by.person())) {
            actions.add(action);
            moves.open(file.get(), TaskKind.SAFETY_ACTION,
                    new CaseMoves.Thing(action.id().value(), planned.due(), planned.words()),
                    planned.who().who(file.get().home().worker()));
            moves.record(AuditAction.SAFETY_PLANNED, AuditObject.SAFETY_ACTION, action.id().value(), file.get());
        }
        return Outcome.PLANNED;
    }
}
