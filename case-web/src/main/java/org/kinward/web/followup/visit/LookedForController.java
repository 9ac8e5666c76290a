package org.kinward.web.followup.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.search.Search;
import org.kinward.core.followup.search.SearchLine;
import org.kinward.core.followup.search.SearchOn;
import org.kinward.core.followup.search.SearchStep;
import org.kinward.core.followup.search.Searches;
import org.kinward.core.followup.search.Way;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A child cannot be reached: what was tried, and what comes next on the ladder. */
@Controller
class LookedForController {

    private static final String SEARCH = FollowUpPath.FOLLOW_UP + "/search";

    private final Reading reading;
    private final NamelessFields fields;
    private final SearchOn search;

    LookedForController(Reading reading, NamelessFields fields, SearchOn search) {
        this.reading = reading;
        this.fields = fields;
        this.search = search;
    }

    /** A contact, how the child was looked for, and what may be done now. */
    record At(FollowUpReading.At one, Search search, List<SearchStep> next) {
    }

    /** Reads the search for a contact of the case at hand. */
    @Component
    static class Reading {

        private final FollowUpReading cases;
        private final Searches searches;
        private final SearchOn rules;

        Reading(FollowUpReading cases, Searches searches, SearchOn rules) {
            this.cases = cases;
            this.searches = searches;
            this.rules = rules;
        }

        @Transactional
        public At search(UUID file, UUID contact, Actor actor) {
            var one = cases.contact(file, contact, actor);
            var search = searches.of(one.contact().id());
            var relatives = rules.relativesMayKnow(new IntakeId(one.at().at().head().ids().intake()));
            return new At(one, search, search.next(relatives).stream()
                    .filter(step -> !step.isDecision() || one.at().manages(actor)).toList());
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(SEARCH)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String contact, Actor actor,
            Refill refill) {
        if (contact.isEmpty()) {
            reading.cases.at(id, actor);
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var at = reading.search(id, RiskPath.id(contact), actor);
        return page(at, actor).addObject("form", refill.form(SearchForm.class, FollowUpPath.of(id, "search"))
                .orElseGet(
                        () -> new SearchForm(contact, at.next().size() == 1 ? at.next().getFirst().name() : null, null,
                                at.one().at().typedToday(), null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILD_LOOKED_FOR)
    @PostMapping(SEARCH)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") SearchForm form, BindingResult result,
            Actor actor) {
        var contact = RiskPath.id(form.contact());
        var at = reading.search(id, contact, actor);
        var line = form.read(fields.of(result, "followup.search"), at.one().at().written(actor));
        if (line.isEmpty() || !fields.hold(result, at.one().at().at(), actor,
                new NamelessFields.Said("words", line.get().words()))) {
            return page(at, actor);
        }
        try {
            return switch (search.write(at.one().contact(), line.get(), actor, at.one().at().by(actor))) {
                case SearchOn.Outcome.Kept _ -> new ModelAndView(
                        "redirect:" + FollowUpPath.of(id, "search") + "?contact=" + contact);
                case SearchOn.Outcome.Refused(var problem) -> refused(problem, result, page(at, actor));
                case SearchOn.Outcome.EndedBefore _ -> changed(reading.search(id, contact, actor), actor);
                case SearchOn.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return changed(reading.search(id, contact, actor), actor);
        }
    }

    private static ModelAndView refused(Search.Problem problem, BindingResult result, ModelAndView page) {
        result.rejectValue(problem == Search.Problem.NO_SUCH_DAY ? "on" : "step", "followup.search." + problem);
        if (problem != Search.Problem.NO_SUCH_DAY) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView changed(At at, Actor actor) {
        var page = page(at, actor).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static SummaryRow row(SearchLine line, At at) {
        var words = new ArrayList<Words>();
        line.way().map(Words::of).ifPresent(words::add);
        words.add(Words.said(at.one().at().written(line.on())));
        if (!line.words().isEmpty()) {
            words.add(Words.said(line.words()));
        }
        return new SummaryRow(Option.termKey(line.step()), words, null, "shell.change");
    }

    private static ModelAndView page(At at, Actor actor) {
        var over = at.one().ended();
        return ContactPage.of("followup/search", at.one(), actor)
                .addObject("lines", at.search().lines().stream().map(line -> row(line, at)).toList())
                .addObject("steps", at.next().stream().map(Option::of).toList())
                .addObject("ways", Option.all(Way.values()))
                .addObject("over", over.map(end -> ContactPage.stands(end, at.one().at())).orElse(List.of()))
                .addObject("waits", over.isEmpty() && at.next().isEmpty());
    }
}
