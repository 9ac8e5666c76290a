package org.kinward.web.statistics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which years have declared their tables, what went out, and how far a release is that was asked for. */
@Controller
class ReleasesController {

    private static final String NEW = ReleasePath.LIST + "/new";

    private final ReadFigures figures;
    private final ReleaseJobs jobs;
    private final DeclareFamily declare;
    private final ReleaseDay day;

    ReleasesController(ReadFigures figures, ReleaseJobs jobs, DeclareFamily declare, ReleaseDay day) {
        this.figures = figures;
        this.jobs = jobs;
        this.declare = declare;
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

    @Allowed(roles = Role.DATA_OFFICER)
    @GetMapping(NEW)
    ModelAndView page(Actor actor, Refill refill) {
        var today = day.today(actor);
        return page(today).addObject("form",
                refill.form(DeclareForm.class, NEW).orElseGet(() -> DeclareForm.suggested(today.getYear())));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FAMILY_DECLARED)
    @PostMapping(NEW)
    ModelAndView add(@ModelAttribute("form") DeclareForm form, BindingResult result, Actor actor) {
        var wanted = form.read(result);
        var today = day.today(actor);
        // a form that comes back says which years are declared: no entry, no page
        figures.families(actor);
        return wanted.isEmpty() ? page(today) : switch (declare.declare(wanted.get(), actor, today, day.now())) {
            case DeclareFamily.Outcome.Declared(var family) ->
                new ModelAndView("redirect:" + ReleasePath.LIST + "/" + family.value());
            case DeclareFamily.Outcome.NoYear() -> refused(result, "year", "release.new.year.missing", today);
            case DeclareFamily.Outcome.NoTable() -> refused(result, "tables", "release.new.tables.missing", today);
            case DeclareFamily.Outcome.OnlyNoisy _ -> refused(result, "tables", "release.new.only-noisy", today);
            case DeclareFamily.Outcome.DeclaredBefore() -> refused(result, "year", "release.new.before", today);
            case DeclareFamily.Outcome.Much much -> refused(result, "tables", "release.new.much", today)
                    .addObject("much", much.what().stream().map(ReleaseWords::much).toList())
                    .addObject("leaveOut", much.leaveOutOneOf().stream().map(ReleaseWords::table).toList());
        };
    }

    private ModelAndView refused(BindingResult result, String field, String why, LocalDate today) {
        result.rejectValue(field, why);
        var page = page(today);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(LocalDate today) {
        return new ModelAndView("release/new").addObject("years",
                DeclareFamily.years(today).stream().map(String::valueOf).map(year -> Option.said(year, year)).toList())
                .addObject("offered", ReleaseWords.tables(declare.allowsNoisy()))
                .addObject("protections", declare.allowsNoisy() ? ReleaseWords.protections() : List.of())
                .addObject("much", List.of())
                .addObject("leaveOut", List.of());
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
