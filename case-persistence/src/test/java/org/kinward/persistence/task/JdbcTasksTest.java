package org.kinward.persistence.task;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.task.Task;
import org.kinward.core.task.Tasks;
import org.kinward.core.task.TasksContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of tasks on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcTasksTest extends TasksContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Tasks tasks;

    @Override
    protected Tasks tasks() {
        return place.hold(Tasks.class, tasks);
    }

    @Override
    protected Task.About child() {
        var draft = place.draft(Instant.now());
        return new Task.About(draft.id().value(), draft.home().agency(), draft.home().place());
    }

    @Override
    protected PersonId person() {
        return place.manager();
    }
}
