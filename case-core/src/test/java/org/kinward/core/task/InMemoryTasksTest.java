package org.kinward.core.task;

import java.util.UUID;

import org.kinward.core.access.PersonId;

class InMemoryTasksTest extends TasksContract {

    private final PersonId kossi = new PersonId(UUID.randomUUID());
    private final Tasks tasks = new InMemoryTasks();

    @Override
    protected Tasks tasks() {
        return tasks;
    }

    @Override
    protected Task.About child() {
        return InMemoryTasks.NOWHERE;
    }

    @Override
    protected PersonId person() {
        return kossi;
    }
}
