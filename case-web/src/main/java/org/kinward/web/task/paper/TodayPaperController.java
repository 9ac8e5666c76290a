package org.kinward.web.task.paper;

import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.task.DueState;
import org.kinward.reporting.task.DueTask;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Today on paper. Whoever finds it learns an hour and a word that a child has chosen. */
@Controller
class TodayPaperController {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final TodayPaperReading reading;

    TodayPaperController(TodayPaperReading reading) {
        this.reading = reading;
    }

    /**
     * One line of the paper.
     *
     * @param hour
     *            null for what was due on a day before
     * @param word
     *            null where the child has chosen none
     */
    record Line(@Nullable String hour, @Nullable String word) {
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @GetMapping("/today/paper")
    ModelAndView paper(Actor actor) {
        var day = reading.today(actor);
        return new ModelAndView("task/paper").addObject("on", new Days().written(day.on()))
                .addObject("more", day.more())
                .addObject("lines", day.tasks().stream().map(TodayPaperController::line).distinct().toList());
    }

    private static Line line(DueTask task) {
        return new Line(task.state() == DueState.OVERDUE ? null : HOUR.format(task.due()),
                task.about().callWord().orElse(null));
    }
}
