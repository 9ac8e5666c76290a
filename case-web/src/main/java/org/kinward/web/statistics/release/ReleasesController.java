package org.kinward.web.statistics.release;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which years have declared their tables, what went out, and how far a release is that was asked for. */
@Controller
class ReleasesController {

    private final ReadFigures figures;
    private final ReleaseJobs jobs;
    private final ReleaseDay day;

    ReleasesController(ReadFigures figures, ReleaseJobs jobs, ReleaseDay day) {
        this.figures = figures;
        this.jobs = jobs;
        this.day = day;
    }

    /** A year, how many tables and releases it has, and the last release that was asked for. */
    record Line(String href, int year, int tables, int out, @Nullable Words step) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.LIST)
    ModelAndView list(Actor actor) {
        return new ModelAndView("release/list").addObject("lines",
                figures.families(actor).stream().map(one -> line(one, actor)).toList())
                .addObject("officer", actor.is(Role.DATA_OFFICER))
                .addObject("visits", actor.is(Role.DATA_OFFICER) || actor.is(Role.SHELTER_MANAGER));
    }

    private Line line(Ledgers.Overview one, Actor actor) {
        var family = one.family();
        return new Line(ReleasePath.LIST + "/" + family.id().value(), family.declared().year(),
                family.declared().cube().tables().size(), one.out().size(),
                actor.is(Role.DATA_OFFICER) ? step(jobs.last(actor.agency(), family.id())) : null);
    }

    private @Nullable Words step(Optional<ReleaseJob> job) {
        return job.map(last -> ReleaseWords.step(last.stepAt(day.now()))).orElse(null);
    }
}
