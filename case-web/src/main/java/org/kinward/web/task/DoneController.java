package org.kinward.web.task;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.ReopenTask;
import org.kinward.core.task.TaskId;
import org.kinward.web.access.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Says that a task is done, and takes it back. The answer is the page where the button stood: Today, or a record. */
@Controller
final class DoneController {

    private final FinishTask finish;

    private final ReopenTask reopen;

    private final Clock clock;

    DoneController(FinishTask finish, ReopenTask reopen, Clock clock) {
        this.finish = finish;
        this.reopen = reopen;
        this.clock = clock;
    }

    /** Pressed twice, it is done once: the second press finds it done. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.TASK_DONE)
    @PostMapping("/today/tasks/{task}/done")
    String done(@PathVariable UUID task, @RequestParam(required = false) @Nullable UUID file, Actor actor) {
        return switch (finish.finish(new TaskId(task), actor.person(), clock.instant())) {
            case NOT_THERE -> throw new NotThere();
            case ENDS_BY_ITS_MOVE -> throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            case DONE, WAS_DONE_ALREADY -> "redirect:" + page(file) + "?done=" + task;
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.TASK_REOPENED)
    @PostMapping("/today/tasks/{task}/reopen")
    String reopen(@PathVariable UUID task, @RequestParam(required = false) @Nullable UUID file, Actor actor) {
        return switch (reopen.reopen(new TaskId(task), actor.person(), clock.instant())) {
            case NOT_THERE -> throw new NotThere();
            case REFUSED -> throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            case OPEN_AGAIN -> "redirect:" + page(file);
        };
    }

    private static String page(@Nullable UUID file) {
        return file == null ? "/today" : "/c/" + file;
    }
}
