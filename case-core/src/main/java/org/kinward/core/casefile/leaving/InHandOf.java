package org.kinward.core.casefile.leaving;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskId;
import org.kinward.core.task.Tasks;

/** What somebody has in hand: cases, and tasks that are for this person alone. Each is given in a transaction of its own. */
public class InHandOf {

    private final CaseFiles files;
    private final Tasks tasks;
    private final AuditTrail trail;

    public InHandOf(CaseFiles files, Tasks tasks, AuditTrail trail) {
        this.files = files;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** The open case, if this person leads it now. */
    @Transactional
    Optional<OpenCaseFile> led(CaseFileId file, PersonId worker) {
        return files.find(file).filter(OpenCaseFile.class::isInstance).map(OpenCaseFile.class::cast)
                .filter(open -> open.home().worker().filter(worker::equals).isPresent());
    }

    /** With a case go the tasks that were for its worker alone. */
    @Transactional
    void giveTasks(OpenCaseFile file, GiveOn.Request request, Actor manager) {
        tasks.openOf(file.intake().value()).forEach(task -> give(task, request, manager));
    }

    /** One task; false if it is not with that person any more, or not at a place of this manager. */
    @Transactional
    boolean give(TaskId id, GiveOn.Request request, Actor manager) {
        return tasks.find(id).filter(task -> give(task, request, manager)).isPresent();
    }

    private boolean give(Task task, GiveOn.Request request, Actor manager) {
        var about = task.about();
        if (task.done().isPresent() || !task.who().equals(new Task.TaskFor.Person(request.from()))
                || !manager.places().managed().contains(about.place())) {
            return false;
        }
        tasks.open(Task.open(task.kind(), about, new Task.TaskFor.Person(request.to()), task.due())
                .inWords(task.words()));
        trail.record(AuditEntry.done(AuditAction.TASK_GIVEN_ON, AuditObject.TASK, task.id().value(), about.record(),
                request.to().value()));
        return true;
    }
}
