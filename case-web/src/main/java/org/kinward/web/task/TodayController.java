package org.kinward.web.task;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.TaskId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.child.FindInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Today: the work list, and saying that a task is done. */
@Controller
class TodayController {

    private final TodayReading today;

    private final FinishTask finish;

    private final Clock clock;

    TodayController(TodayReading today, FinishTask finish, Clock clock) {
        this.today = today;
        this.finish = finish;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/today")
    String show(Actor actor, Refill refill, Model model) {
        model.addAttribute("page", today.today(actor));
        model.addAttribute("findForm", FindInput.typed(refill));
        return "task/today";
    }

    /** Pressed twice, it is done once: the second press finds it done. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.TASK_DONE)
    @PostMapping("/today/tasks/{task}/done")
    String done(@PathVariable UUID task, Actor actor) {
        if (finish.finish(new TaskId(task), actor.person(), clock.instant()) == FinishTask.Outcome.NOT_THERE) {
            throw new NotThere();
        }
        return "redirect:/today";
    }
}
