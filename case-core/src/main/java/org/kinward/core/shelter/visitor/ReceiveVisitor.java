package org.kinward.core.shelter.visitor;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.HouseMoves;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.task.TaskKind;

/**
 * Writes down who came to the door, let in or not. Whether the visitor may not come near was asked before; one who may not,
 * and came all the same, is a task for today.
 */
public class ReceiveVisitor {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, IN_THE_FUTURE,
        /** Nobody is let in to a child whose identity nobody has seen. */
        NO_PAPER,
        /** Who allowed it does not work for the agency of the house. */
        NOBODY_ALLOWS,
        /** The name is like one on the list, and whoever writes it would allow it alone. */
        NO_SECOND_PERSON, NOT_THERE
    }

    private final Visitors visitors;

    private final HouseMoves moves;

    private final WarnWhoManages warn;

    public ReceiveVisitor(Visitors visitors, HouseMoves moves, WarnWhoManages warn) {
        this.visitors = visitors;
        this.moves = moves;
        this.warn = warn;
    }

    /**
     * What stands in the way, looked at before anybody is asked about and before a name is kept: a name that was sealed with
     * a refused form would lie there for nothing.
     */
    @Transactional
    public Optional<Outcome> refusal(Visitor visitor, Actor by) {
        var door = visitor.door();
        if (!moves.cares(door.place(), by) || !door.child().map(id -> child(id, door, by).isPresent()).orElse(true)) {
            return Optional.of(Outcome.NOT_THERE);
        }
        if (door.at().isAfter(door.written())) {
            return Optional.of(Outcome.IN_THE_FUTURE);
        }
        return visitor instanceof Visitor.Inside inside ? refusal(inside) : Optional.empty();
    }

    /** Whether this very visitor was written down before: then the name lies where it says. */
    @Transactional
    public Optional<Visitor> before(VisitorId id) {
        return visitors.find(id);
    }

    /**
     * Keeps it once, for who cares for the children of the house now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     * @throws IllegalArgumentException
     *             if somebody without a name would be let in to a child
     */
    @Transactional
    public Outcome receive(Visitor visitor, Actor by) {
        var door = visitor.door();
        var refused = refusal(visitor, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (visitor instanceof Visitor.Inside && door.child().isPresent() != door.who().name().isPresent()) {
            throw new IllegalArgumentException("who is let in to a child has a name");
        }
        if (moves.isFirst(new OnceKey(visitor.id().value(), visitor.wish()), by)) {
            visitors.add(visitor);
            door.child().flatMap(id -> child(id, door, by)).ifPresent(child -> warn(visitor, child));
            moves.record(entry(visitor));
        }
        return Outcome.WRITTEN;
    }

    /**
     * Writes down that somebody who may not come near would have been let in. Whoever manages the house hears of it, whatever becomes of
     * the form.
     */
    @Transactional
    public void stopped(Visitor visitor, Actor by) {
        var door = visitor.door();
        if (moves.cares(door.place(), by)) {
            moves.record(AuditEntry.refused(AuditAction.VISITOR_WRITTEN, AuditObject.VISITOR, visitor.id().value()));
            door.child().flatMap(id -> child(id, door, by)).ifPresent(child -> warn.stopped(
                    new WarnWhoManages.Stopped(CameNear.StoppedAt.DOOR, visitor.id().value(), door.written()),
                    of(child),
                    by));
        }
    }

    private Optional<Outcome> refusal(Visitor.Inside inside) {
        var door = inside.door();
        if (door.child().isPresent() && door.who().paper() == Visitor.PaperSeen.NONE) {
            return Optional.of(Outcome.NO_PAPER);
        }
        if (door.who().alike() && inside.allowedBy().equals(door.by())) {
            return Optional.of(Outcome.NO_SECOND_PERSON);
        }
        return visitors.mayAllow(door.place(), inside.allowedBy()) ? Optional.empty()
                : Optional.of(Outcome.NOBODY_ALLOWS);
    }

    private Optional<Intake> child(IntakeId id, Visitor.Door door, Actor by) {
        return moves.child(id, by).filter(found -> found.home().place().equals(door.place()));
    }

    private void warn(Visitor visitor, Intake child) {
        if (visitor instanceof Visitor.Refused refused && refused.why() == Visitor.WhyNotIn.MAY_NOT_COME_NEAR) {
            warn.warn(visitor.id().value(), of(child), visitor.door().written());
        }
        if (visitor instanceof Visitor.Inside inside && inside.door().who().alike()) {
            moves.open(child, TaskKind.SEE_ALIKE_NAME, Optional.of(visitor.id().value()), visitor.door().written());
        }
    }

    private static WarnWhoManages.Child of(Intake child) {
        return new WarnWhoManages.Child(child.id(), child.home());
    }

    private static AuditEntry entry(Visitor visitor) {
        var id = visitor.id().value();
        return visitor.door().child().map(child -> AuditEntry.done(AuditAction.VISITOR_WRITTEN, AuditObject.VISITOR, id,
                child.value())).orElseGet(() -> AuditEntry.done(AuditAction.VISITOR_WRITTEN, AuditObject.VISITOR, id));
    }
}
