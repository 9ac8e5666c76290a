package org.kinward.web.shelter.missing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.missing.GoOnSearching;
import org.kinward.core.shelter.missing.Search;
import org.kinward.core.shelter.missing.Step;
import org.kinward.core.shelter.missing.StepTaken;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When a child was last seen, and the steps of its search. */
@Controller
class GoOnController {

    private static final String SEEN = HousePath.MISSING + "/seen";

    private static final String STEP = HousePath.MISSING + "/step";

    private final SearchReading reading;

    private final NamelessFields fields;

    private final GoOnSearching search;

    GoOnController(SearchReading reading, NamelessFields fields, GoOnSearching search) {
        this.reading = reading;
        this.fields = fields;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(SEEN)
    ModelAndView seen(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return read.open().map(open -> SearchPage.page("shelter/seen", read).addObject("form",
                refill.form(SeenForm.class, HousePath.missing(id) + "/seen")
                        .orElseGet(() -> SeenForm.of(open, read.house()))))
                .orElseGet(() -> new ModelAndView("redirect:" + HousePath.missing(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEARCH_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(SEEN)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") SeenForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var said = form.read(fields.of(result, "shelter.seen"), read.house(), actor.person());
        if (said.isEmpty() || !fields.hold(result, about(read), actor,
                new NamelessFields.Said("wears", said.get().wears()))) {
            return SearchPage.page("shelter/seen", read);
        }
        var shown = (int) form.stamp().shownRevision().number();
        return switch (search.say(read.child().id(), shown, said.get(), actor)) {
            case WRITTEN -> new ModelAndView("redirect:" + HousePath.missing(id));
            case WRITTEN_BEFORE -> stale("shelter/seen", id, actor, form);
            case NOT_THERE -> over(reading.read(id, actor), form.wears());
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(STEP)
    ModelAndView step(@PathVariable UUID id, @RequestParam(defaultValue = "") String step, Actor actor,
            Refill refill) {
        var read = reading.read(id, actor);
        var typed = refill.form(StepForm.class, HousePath.missing(id) + "/step")
                .orElseGet(() -> new StepForm(step, null, null));
        var which = Fields.maybe(typed.step(), Step.class);
        if (read.open().isEmpty() || which.isEmpty()) {
            return new ModelAndView("redirect:" + HousePath.missing(id));
        }
        return page(read, which.get()).addObject("form", typed);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEARCH_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(STEP)
    ModelAndView take(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var which = Fields.maybe(form.step(), Step.class).orElseThrow(NotThere::new);
        var taken = form.read(fields.of(result, "shelter.step"), which, actor.person(), read.house().now());
        if (taken.isEmpty() || !fields.hold(result, about(read), actor,
                new NamelessFields.Said("words", taken.get().words()))) {
            return page(read, which);
        }
        return switch (search.take(read.child().id(), taken.get(), actor)) {
            case WRITTEN -> new ModelAndView("redirect:" + HousePath.missing(id));
            case WRITTEN_BEFORE -> beside(reading.read(id, actor), form.words());
            case NOT_THERE -> over(reading.read(id, actor), form.words());
        };
    }

    /** Somebody else wrote meanwhile: it stands beside what was typed. */
    private ModelAndView stale(String view, UUID id, Actor actor, SeenForm form) {
        var now = reading.read(id, actor);
        var open = now.open();
        if (open.isEmpty()) {
            return over(now, form.wears());
        }
        var page = SearchPage.page(view, now).addObject("facts", SearchPage.facts(open.get(), now))
                .addObject("form", form.seen(open.get()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** A search that is over is shown with its end, beside what was typed; what never was is not there. */
    private static ModelAndView over(SearchReading.Read now, String words) {
        if (now.searches().stream().noneMatch(Search.Over.class::isInstance)) {
            throw new NotThere();
        }
        return beside(now, words);
    }

    private static ModelAndView beside(SearchReading.Read now, String words) {
        var page = SearchPage.of(now).addObject("typed", words);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    static NamelessFields.About about(SearchReading.Read read) {
        return new NamelessFields.About(read.child().reference(), read.house().now());
    }

    private static ModelAndView page(SearchReading.Read read, Step step) {
        return SearchPage.page("shelter/step", read).addObject("stepKey", Option.termKey(step)).addObject("comes",
                Option.all(StepTaken.Came.values()));
    }
}
