package org.kinward.core.shelter.visitor;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.shelter.HouseMoves;

/** Writes down that a visitor has left the house, once. */
public class SeeVisitorOut {

    /** What came of it. */
    public enum Outcome {
        LEFT,
        /** Somebody wrote another hour before. */
        LEFT_BEFORE, BEFORE_COMING, IN_THE_FUTURE,
        /** There is no such visitor in the house: none at all, or one who was not let in. */
        NOT_THERE
    }

    private final Visitors visitors;

    private final HouseMoves moves;

    public SeeVisitorOut(Visitors visitors, HouseMoves moves) {
        this.visitors = visitors;
        this.moves = moves;
    }

    /** For who cares for the children of the house now; the same hour again is the same. */
    @Transactional
    public Outcome leave(VisitorId id, Visitor.Left left, Actor by) {
        var found = visitors.find(id).filter(one -> moves.cares(one.door().place(), by));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (found.get()) {
            case Visitor.Refused _ -> Outcome.NOT_THERE;
            case Visitor.Gone gone -> again(gone, left);
            case Visitor.Inside inside -> leave(inside, left);
        };
    }

    private Outcome leave(Visitor.Inside inside, Visitor.Left left) {
        if (left.at().isBefore(inside.door().at())) {
            return Outcome.BEFORE_COMING;
        }
        if (left.at().isAfter(left.written())) {
            return Outcome.IN_THE_FUTURE;
        }
        if (!visitors.leave(inside.gone(left))) {
            return Outcome.LEFT_BEFORE;
        }
        moves.record(AuditEntry.done(AuditAction.VISITOR_WRITTEN, AuditObject.VISITOR, inside.id().value()));
        return Outcome.LEFT;
    }

    private static Outcome again(Visitor.Gone gone, Visitor.Left left) {
        return gone.left().at().equals(left.at()) && gone.left().by().equals(left.by()) ? Outcome.LEFT
                : Outcome.LEFT_BEFORE;
    }
}
