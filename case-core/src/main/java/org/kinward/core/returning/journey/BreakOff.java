package org.kinward.core.returning.journey;

import java.time.Duration;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.ReturnMove;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A return does not take place, the journey is broken off, or the child is back because it did not hold. */
public class BreakOff {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It cannot become that from where it stands now. */
        OTHERWISE_NOW, NOT_THERE
    }

    /** Within this time somebody looks at the danger, where the child was under way or at home. */
    public static final Duration LOOKED_AT_WITHIN = Duration.ofHours(24);

    private final Returns returns;
    private final CaseMoves moves;

    public BreakOff(Returns returns, CaseMoves moves) {
        this.returns = returns;
        this.moves = moves;
    }

    /** Calls it off, before or on the way. */
    @Transactional
    public Outcome callOff(ReturnId id, String why, Actor by, AtAgency now) {
        return move(id, new ReturnMove(ReturnState.CALLED_OFF, why, now.written()), by);
    }

    /** Says that the child is back: the return did not hold. */
    @Transactional
    public Outcome cameBack(ReturnId id, String why, Actor by, AtAgency now) {
        return move(id, new ReturnMove(ReturnState.CAME_BACK, why, now.written()), by);
    }

    private Outcome move(ReturnId id, ReturnMove move, Actor by) {
        var found = returns.find(id);
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_MOVED));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var about = found.orElseThrow();
        if (about.state() == move.state()) {
            return about.moves().getLast().words().equals(move.words()) ? Outcome.DONE : Outcome.OTHERWISE_NOW;
        }
        if (!about.state().mayBecome(move.state()) || !returns.move(about, move)) {
            return Outcome.OTHERWISE_NOW;
        }
        after(about, move, file.get());
        return Outcome.DONE;
    }

    private void after(Return about, ReturnMove move, CaseFile file) {
        var how = new Task.Done(move.written().by(), move.written().at());
        moves.dropped(file, TaskKind.RETURN_ARRIVAL, about.id().value(), how);
        if (about.state() != ReturnState.PREPARED) {
            moves.sooner(file, TaskKind.REVIEW_DANGER, new CaseMoves.Thing(about.file().value(),
                    move.written().at().plus(LOOKED_AT_WITHIN), ""));
        }
        moves.record(AuditAction.RETURN_MOVED, AuditObject.RETURN, about.id().value(), file);
    }
}
