package org.kinward.core.shelter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * What every move in a house needs: who cares there now, the child as far as this person may know it, once for each form,
 * its tasks, its entry in the trail. A child counts before it has a record. It runs in the transaction of the move.
 */
public class HouseMoves {

    private final Intakes intakes;

    private final DoneOnce once;

    private final Tasks tasks;

    private final AuditTrail trail;

    public HouseMoves(Intakes intakes, DoneOnce once, Tasks tasks, AuditTrail trail) {
        this.intakes = intakes;
        this.once = once;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** Whether this person manages the place, or is on shift there now. */
    public boolean cares(PlaceId place, Actor actor) {
        return actor.places().inCare().contains(place);
    }

    /** The child, for who cares for it where it is, and for its lead worker. */
    public Optional<Intake> child(IntakeId id, Actor actor) {
        return intakes.find(id).filter(
                found -> cares(found.home().place(), actor) || actor.isLead(id.value(), found.home().worker()));
    }

    /** Whether this person manages the place where the child is. */
    public boolean manages(Intake child, Actor actor) {
        return actor.places().managed().contains(child.home().place());
    }

    /**
     * Whether this press of the button is the first one.
     *
     * @throws StaleRevision
     *             if the form was saved before with something else
     */
    public boolean isFirst(OnceKey stamp, Actor by) {
        return switch (once.claim(stamp, by.person(), "DONE")) {
            case DoneOnce.Claim.Fresh _ -> true;
            case DoneOnce.Claim.Done _ -> false;
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
        };
    }

    /** Something to be done about this child by whoever works at its place; an open one takes the new hour. */
    public void open(Intake child, TaskKind kind, Optional<UUID> thing, Instant due) {
        var home = child.home();
        tasks.open(Task.open(kind, new Task.About(child.id().value(), home.agency(), home.place(), thing),
                new Task.TaskFor.Place(), due));
    }

    /** The same about the child itself, unless it is to be done sooner already. */
    public void sooner(Intake child, TaskKind kind, Instant due) {
        if (tasks.openOf(child.id().value()).stream()
                .noneMatch(task -> task.kind() == kind && !task.due().isAfter(due))) {
            open(child, kind, Optional.empty(), due);
        }
    }

    /** Ends the open tasks of this kind about this child. */
    public void done(Intake child, TaskKind kind, Task.Done how) {
        tasks.openOf(child.id().value()).stream().filter(task -> task.kind() == kind)
                .forEach(task -> tasks.close(task.doneBy(how.by(), how.at())));
    }

    /** Writes down what was done. */
    public void record(AuditEntry entry) {
        trail.record(entry);
    }
}
