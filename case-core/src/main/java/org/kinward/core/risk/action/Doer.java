package org.kinward.core.risk.action;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.task.Task;

/** Who does it, by what this person is there for: an action outlives a shift and a lead worker. */
public enum Doer {
    LEAD_WORKER, SHIFT, MANAGER;

    /** On whose list it stands. Without a lead worker it is the manager's. */
    Task.TaskFor who(Optional<PersonId> lead) {
        return switch (this) {
            case LEAD_WORKER -> lead.<Task.TaskFor>map(Task.TaskFor.Person::new)
                    .orElseGet(Task.TaskFor.DutyOfficer::new);
            case SHIFT -> new Task.TaskFor.Place();
            case MANAGER -> new Task.TaskFor.DutyOfficer();
        };
    }
}
