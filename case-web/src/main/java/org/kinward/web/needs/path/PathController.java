package org.kinward.web.needs.path;

import java.util.Arrays;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.path.MovePath;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Safeguard;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Guardian, residence, age and birth registration, step by step. */
@Controller
class PathController {

    private static final String ALL = CasePath.CASE + "/paths";

    private final PathReading reading;

    private final NamelessFields fields;

    private final MovePath move;

    PathController(PathReading reading, NamelessFields fields, MovePath move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL)
    ModelAndView all(@PathVariable UUID id, Actor actor) {
        var all = reading.all(id, actor);
        return new ModelAndView("needs/paths").addObject("bar", CaseBar.of(all.at().head(), actor, "needs"))
                .addObject("paths", Arrays.stream(Path.values()).map(path -> PathPart.of(path, all)).toList());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL + "/step")
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String path, Actor actor,
            Refill refill) {
        var form = refill.form(StepForm.class, "/c/" + id + "/paths/step");
        if (form.isEmpty() && path.isEmpty()) {
            var _ = reading.all(id, actor);
            return new ModelAndView("redirect:/c/" + id + "/paths");
        }
        var at = reading.one(id, path(form.map(StepForm::path).orElse(path)), actor);
        return page(at, actor).addObject("form", form.orElseGet(() -> StepForm.begin(at)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PATH_MOVED)
    @PostMapping(ALL + "/step")
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult result,
            Actor actor) {
        var on = reading.one(id, path(form.path()), actor);
        var at = on.all().at();
        var line = form.read(fields.of(result, "needs.path"), at, actor.person());
        if (line.isEmpty() || !fields.hold(result, at, actor, new NamelessFields.Said("office", form.office()),
                new NamelessFields.Said("words", form.words()))) {
            return page(on, actor);
        }
        try {
            var moved = move.move(new MovePath.Request(at.file(), line.get(), form.stamp().shownRevision(), at.today(),
                    stamp(form, line.get())), actor);
            if (moved == MovePath.Outcome.MOVED) {
                return new ModelAndView("redirect:/c/" + id + "/paths");
            }
            return refused(moved, result, page(on, actor));
        } catch (StaleRevision faster) {
            return stale(reading.one(id, on.path(), actor), form, actor);
        }
    }

    private static ModelAndView refused(MovePath.Outcome outcome, BindingResult result, ModelAndView page) {
        switch (outcome) {
            case IN_THE_FUTURE -> result.rejectValue("on", "shell.date.future");
            case BEFORE_THE_LAST -> result.rejectValue("on", "needs.path.on.before");
            case NOT_FROM_HERE -> result.rejectValue("step", "needs.path.step.not-from-here");
            case NOT_THERE, MOVED -> throw new NotThere();
        }
        return page;
    }

    private static OnceKey stamp(StepForm form, PathLine line) {
        return new OnceKey(form.stamp().idempotencyKey(), "step " + line.step() + " " + line.office() + " "
                + line.words() + " " + line.on());
    }

    private static Path path(String typed) {
        return Fields.maybe(typed, Path.class).orElseThrow(NotThere::new);
    }

    /** Somebody wrote a step since: it stands there now, and what was typed is not lost. */
    private static ModelAndView stale(PathReading.OnPath now, StepForm form, Actor actor) {
        var page = page(now, actor).addObject("form", form.seen(now.revision())).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(PathReading.OnPath on, Actor actor) {
        return new ModelAndView("needs/step").addObject("bar", CaseBar.of(on.all().at().head(), actor, "needs"))
                .addObject("part", PathPart.of(on.path(), on.all())).addObject("known", on.known())
                .addObject("steps", on.next().stream().map(Option::of).toList())
                .addObject("age", on.path() == Path.AGE_ASSESSMENT)
                .addObject("guards", Option.all(Safeguard.values()));
    }
}
