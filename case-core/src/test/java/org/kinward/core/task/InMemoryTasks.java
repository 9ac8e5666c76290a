package org.kinward.core.task;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;

/** Tasks in a map, for tests without a database; everybody sees them. */
public final class InMemoryTasks implements Tasks {

    /** About nobody. */
    static final Task.About NOWHERE = new Task.About(UUID.randomUUID(), new AgencyId(UUID.randomUUID()),
            new PlaceId(UUID.randomUUID()));

    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    private final Set<TaskId> withdrawn = new HashSet<>();

    @Override
    public void open(Task task) {
        var id = openOf(task.about().record()).stream().filter(one -> isLike(one, task)).map(Task::id)
                .findFirst().orElse(task.id());
        tasks.put(id, new Task(id, task.kind(), task.about(), task.who(), task.due(), task.words(), Optional.empty()));
    }

    private static boolean isLike(Task one, Task other) {
        return one.kind() == other.kind() && one.about().thing().equals(other.about().thing());
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    @Override
    public boolean close(Task done) {
        return find(done.id()).filter(task -> task.done().isEmpty()).map(_ -> tasks.put(done.id(), done)).isPresent();
    }

    @Override
    public void withdraw(Task closed) {
        if (close(closed)) {
            withdrawn.add(closed.id());
        }
    }

    @Override
    public boolean reopen(Task done) {
        var another = openOf(done.about().record()).stream().anyMatch(task -> isLike(task, done));
        return !another && !withdrawn.contains(done.id()) && find(done.id())
                .filter(task -> task.done().equals(done.done()))
                .map(task -> tasks.put(task.id(), new Task(task.id(), task.kind(), task.about(), task.who(), task.due(),
                        task.words(), Optional.empty())))
                .isPresent();
    }

    @Override
    public List<Task> openOf(UUID record) {
        return tasks.values().stream().filter(task -> task.about().record().equals(record))
                .filter(task -> task.done().isEmpty())
                .sorted(Comparator.comparing((Task task) -> !task.kind().isUrgent()).thenComparing(Task::due))
                .toList();
    }
}
