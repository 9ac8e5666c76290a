package org.kinward.core.shelter.outing;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.Stays;

/** A child leaves for an outing, comes back, or it is called off. Back late begins no search: somebody decides that. */
public class MoveOuting {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** It is not any more as the form had shown it. */
        MOVED_BEFORE, IN_THE_FUTURE, BEFORE_LEAVING,
        /** The child is out already, on another way. */
        OUT_ALREADY, NOT_THERE
    }

    /** What is done. */
    public enum OutingStep {
        LEFT, BACK, CALLED_OFF
    }

    private final Outings outings;

    private final Stays stays;

    private final CaseMoves moves;

    public MoveOuting(Outings outings, Stays stays, CaseMoves moves) {
        this.outings = outings;
        this.stays = stays;
        this.moves = moves;
    }

    /** For lead worker, cover, manager and who is on shift; the same again is the same. */
    @Transactional
    public Outcome move(OutingId id, OutingStep step, Outing.Moved how, Actor by) {
        var found = outings.find(id);
        var stay = found.flatMap(one -> stays.find(one.plan().stay()));
        var file = stay.map(Stay::file).flatMap(of -> moves.atNight(of, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (how.at().isAfter(how.written())) {
            return Outcome.IN_THE_FUTURE;
        }
        var all = outings.of(found.orElseThrow().plan().stay());
        var now = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        if (step == OutingStep.LEFT && now instanceof Outing.Planned
                && all.stream().anyMatch(Outing.Away.class::isInstance)) {
            return Outcome.OUT_ALREADY;
        }
        if (step == OutingStep.BACK && now instanceof Outing.Away away && how.at().isBefore(away.left().at())) {
            return Outcome.BEFORE_LEAVING;
        }
        return next(now, step, how).map(moved -> keep(moved, file.get()))
                .orElseGet(() -> isDone(now, step, how) ? Outcome.MOVED : Outcome.MOVED_BEFORE);
    }

    private static Optional<Outing> next(Outing now, OutingStep step, Outing.Moved how) {
        return switch (now) {
            case Outing.Planned planned when step == OutingStep.LEFT -> Optional.of(planned.left(how));
            case Outing.Planned planned when step == OutingStep.CALLED_OFF -> Optional.of(planned.off(how));
            case Outing.Away away when step == OutingStep.BACK -> Optional.of(away.back(how));
            default -> Optional.empty();
        };
    }

    private static boolean isDone(Outing now, OutingStep step, Outing.Moved how) {
        return switch (now) {
            case Outing.Planned _ -> false;
            case Outing.Away away -> step == OutingStep.LEFT && same(away.left(), how);
            case Outing.Returned returned -> step == OutingStep.BACK && same(returned.back(), how);
            case Outing.CalledOff off -> step == OutingStep.CALLED_OFF && off.off().by().equals(how.by());
        };
    }

    private static boolean same(Outing.Moved one, Outing.Moved other) {
        return one.at().equals(other.at()) && one.by().equals(other.by());
    }

    private Outcome keep(Outing moved, CaseFile file) {
        if (!outings.move(moved)) {
            return Outcome.MOVED_BEFORE;
        }
        moves.record(AuditAction.OUTING_CHANGED, AuditObject.OUTING, moved.id().value(), file);
        return Outcome.MOVED;
    }
}
