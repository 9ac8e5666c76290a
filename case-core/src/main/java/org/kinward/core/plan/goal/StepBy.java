package org.kinward.core.plan.goal;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.task.Task;

/** Who does a step, by what this person is to the child: a step outlives a lead worker. */
public enum StepBy {
    LEAD_WORKER, HOUSE, CHILD, FAMILY, OTHER_SERVICE;

    /**
     * Whose task it is: the managers' where the house does it, else the lead worker's, who does it or sees that the child,
     * the family or another service does. Without a lead worker it is the manager's.
     */
    public Task.TaskFor who(Optional<PersonId> lead) {
        return lead.filter(_ -> this != HOUSE).<Task.TaskFor>map(Task.TaskFor.Person::new)
                .orElseGet(Task.TaskFor.DutyOfficer::new);
    }
}
