package org.kinward.web.statistics.release;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How far a release is. The page looks again by itself, without a script, until it is over; it can be left and found again. */
@Controller
class ReleaseJobController {

    private static final String LOOK_AGAIN_AFTER = "5";
    private static final List<ReleaseJob.Step> STEPS = List.of(ReleaseJob.Step.WAITING, ReleaseJob.Step.COUNTING,
            ReleaseJob.Step.SEARCHING, ReleaseJob.Step.KEEPING);

    private final ReadFigures figures;
    private final ReleaseJobs jobs;
    private final DeskNotes notes;
    private final ReleaseDay day;

    ReleaseJobController(ReadFigures figures, ReleaseJobs jobs, DeskNotes notes, ReleaseDay day) {
        this.figures = figures;
        this.jobs = jobs;
        this.notes = notes;
        this.day = day;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + ReleaseFamilyController.JOB)
    ModelAndView page(@PathVariable String family, Actor actor, HttpServletResponse response) {
        var id = ReleasePath.id(family);
        var one = figures.family(id, actor);
        var here = ReleasePath.LIST + "/" + family;
        var asked = jobs.last(actor.agency(), id);
        if (asked.isEmpty()) {
            return new ModelAndView("redirect:" + here);
        }
        var job = asked.get();
        var step = job.stepAt(day.now());
        if (step.isOver()) {
            notes.seen(id, actor, day.now());
        } else {
            response.setHeader("Refresh", LOOK_AGAIN_AFTER);
        }
        return new ModelAndView("release/job").addObject("here", here).addObject("year", one.family().declared().year())
                .addObject("audience", ReleaseWords.audience(job.asked().audience()))
                .addObject("asked", day.written(job.asked().at(), actor)).addObject("step", ReleaseWords.step(step))
                .addObject("over", step.isOver()).addObject("place", STEPS.indexOf(step) + 1)
                .addObject("steps", STEPS.size()).addObject("done", step == ReleaseJob.Step.DONE)
                .addObject("why", job.reason().map(ReleaseWords::why).orElse(null))
                .addObject("figures", one.out().isEmpty() ? here
                        : here + "/figures?issue=" + one.out().getLast().number());
    }
}
