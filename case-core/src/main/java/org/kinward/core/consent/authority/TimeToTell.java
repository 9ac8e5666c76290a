package org.kinward.core.consent.authority;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * Sees to it that the authority is told in time: a task with its hour, once for each thing. It runs in the transaction of
 * what has to be told.
 */
public class TimeToTell {

    private final AuthorityTerms terms;

    private final AuthoritiesTold told;

    private final Tasks tasks;

    public TimeToTell(AuthorityTerms terms, AuthoritiesTold told, Tasks tasks) {
        this.terms = terms;
        this.told = told;
        this.tasks = tasks;
    }

    /** The hours count from this moment, and never begin anew. */
    public void open(CaseFile file, UUID about, Instant since) {
        if (isDue(file, about) || told.of(file.id()).stream().anyMatch(one -> one.about().equals(about))) {
            return;
        }
        var home = file.home();
        var thing = new Task.About(file.intake().value(), home.agency(), home.place(), Optional.of(about));
        tasks.open(Task.open(TaskKind.TELL_AUTHORITY, thing, new Task.TaskFor.Place(),
                since.plus(terms.current().term().length())));
    }

    /** What was to be told is not so: its task goes, and nobody has told it. */
    public void takeBack(CaseFile file, UUID about, Task.Done by) {
        due(file, about).forEach(task -> tasks.withdraw(task.doneBy(by.by(), by.at())));
    }

    private boolean isDue(CaseFile file, UUID about) {
        return !due(file, about).isEmpty();
    }

    private List<Task> due(CaseFile file, UUID about) {
        return tasks.openOf(file.intake().value()).stream().filter(task -> task.kind() == TaskKind.TELL_AUTHORITY
                && task.about().thing().filter(about::equals).isPresent()).toList();
    }
}
