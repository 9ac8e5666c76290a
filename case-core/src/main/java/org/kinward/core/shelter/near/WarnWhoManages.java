package org.kinward.core.shelter.near;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * Whoever manages the house of a child hears at once of somebody who may not come near it, and reads afterwards when it was and at
 * what. It runs in the transaction of the move that stopped somebody.
 */
public class WarnWhoManages {

    private final CameNears kept;

    private final Tasks tasks;

    public WarnWhoManages(CameNears kept, Tasks tasks) {
        this.kept = kept;
        this.tasks = tasks;
    }

    /** Which child, and where it is at home. */
    public record Child(IntakeId id, Intake.Home home) {
    }

    /** At what somebody was stopped, and when. */
    public record Stopped(CameNear.StoppedAt where, UUID thing, Instant at) {
    }

    /** It was stopped: kept every time, one task however often it is tried. */
    public void stopped(Stopped what, Child child, Actor by) {
        kept.add(new CameNear(what.thing(), child.id(), child.home().place(), what.where(), by.person(), what.at()));
        warn(what.thing(), child, what.at());
    }

    /** The task alone, where it is written down elsewhere that somebody came. */
    public void warn(UUID thing, Child child, Instant at) {
        var home = child.home();
        var about = new Task.About(child.id().value(), home.agency(), home.place(), Optional.of(thing));
        tasks.open(Task.open(TaskKind.SOMEBODY_CAME_NEAR, about, new Task.TaskFor.Place(), at));
    }
}
