package org.kinward.web.needs.area;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.needs.assessment.SaveArea;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.needs.AreaRows;
import org.kinward.web.needs.NeedsPath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.NamelessFields.Said;
import org.kinward.web.risk.RiskPath;
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

/** Writing one area of an assessment: what is known is shown, what stood there last time stands beside. */
@Controller
class AreaController {

    private static final String AREA = NeedsPath.NEEDS + "/area";

    private final AreaReading reading;

    private final NamelessFields fields;

    private final SaveArea save;

    AreaController(AreaReading reading, NamelessFields fields, SaveArea save) {
        this.reading = reading;
        this.fields = fields;
        this.save = save;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(AREA)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String area, Actor actor,
            Refill refill) {
        var form = refill.form(AreaForm.class, NeedsPath.needs(id, "area"));
        if (form.isEmpty() && area.isEmpty()) {
            reading.seen(id, actor);
            return new ModelAndView("redirect:" + NeedsPath.needs(id));
        }
        var opened = reading.newest(id, area(form.map(AreaForm::area).orElse(area)), actor);
        if (!opened.one().state().isWritten() && form.isEmpty()) {
            return new ModelAndView("redirect:" + NeedsPath.whole(id, opened.one().id()));
        }
        return page(opened, actor).addObject("form", form.orElseGet(() -> AreaForm.of(opened)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_SAVED)
    @PostMapping(AREA)
    ModelAndView save(@PathVariable UUID id, @ModelAttribute("form") AreaForm form, BindingResult result,
            Actor actor) {
        var opened = reading.one(id, RiskPath.id(form.assessment()), area(form.area()), actor);
        var answer = form.read(fields.of(result, "needs.area"));
        if (answer.isEmpty() || !fields.hold(result, opened.needs().at(), actor, said(answer.get()))) {
            return page(opened, actor);
        }
        var at = opened.needs().at();
        var saved = new SavedArea(opened.area(), answer.get(), form.stamp().shownRevision(), actor.person(), at.now());
        try {
            return switch (save.save(new SaveArea.Request(opened.one().id(), saved, at.today(), stamp(form)), actor)) {
                case SAVED -> new ModelAndView("redirect:" + NeedsPath.needs(id) + "?saved");
                case TOO_LATE -> {
                    result.rejectValue("need.by", "needs.area.need.by.past");
                    yield page(opened, actor);
                }
                case NOT_WRITTEN_NOW -> given(page(opened, actor));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.one(id, opened.one().id().value(), opened.area(), actor), form, actor);
        }
    }

    private static Said[] said(AreaAnswer answer) {
        return new Said[]{new Said("said.strength", answer.strength()), new Said("said.facts", answer.facts()),
                new Said("said.view", answer.view()), new Said("need.words", answer.needed().words())};
    }

    private static OnceKey stamp(AreaForm form) {
        return new OnceKey(form.stamp().idempotencyKey(), "area of " + form.assessment() + " " + form.area() + " "
                + form.said() + " " + form.need());
    }

    private static NeedArea area(String typed) {
        return Fields.maybe(typed, NeedArea.class).orElseThrow(NotThere::new);
    }

    /** It was given since: nobody writes in it, and what was typed is still there. */
    private static ModelAndView given(ModelAndView page) {
        page.addObject("given", true).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Somebody saved this area since: what stands there now is shown, and what was typed is not lost. */
    private static ModelAndView stale(AreaOpened now, AreaForm form, Actor actor) {
        var page = page(now, actor).addObject("form", form.seen(now.revision())).addObject("stale",
                now.saved().map(AreaRows::of).orElse(List.of()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(AreaOpened opened, Actor actor) {
        return new ModelAndView("needs/area")
                .addObject("bar", CaseBar.of(opened.needs().at().head(), actor, "needs"))
                .addObject("about", Option.termKey(opened.area())).addObject("hard", opened.area().isHard())
                .addObject("known", opened.known()).addObject("carried", opened.isCarriedOver())
                .addObject("old", opened.old().map(AreaRows::of).orElse(List.of()))
                .addObject("degrees", degrees());
    }

    private static List<Option> degrees() {
        return Option.all(NeedDegree.values());
    }
}
