package org.kinward.web.plan.term;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.kinward.core.plan.term.SetPlanTerm;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanReading;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets after how many days a child has a plan, and sees what held before. */
@Controller
class PlanTermController {

    private static final String TERM = "/admin/plan";

    private final Past past;

    private final PlanTerms terms;

    private final SetPlanTerm set;

    private final Clock clock;

    PlanTermController(Past past, PlanTerms terms, SetPlanTerm set, Clock clock) {
        this.past = past;
        this.terms = terms;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component
    static class Past {

        private final PlanTerms terms;

        private final AgencyZones zones;

        private final PlanReading people;

        Past(PlanTerms terms, AgencyZones zones, PlanReading people) {
            this.terms = terms;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = terms.history();
            var zone = zones.zone(actor.agency());
            Map<PersonId, String> names = people.names(sets.stream().map(one -> one.by().person()).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("plan.term.set", names.get(one.by().person()),
                    one.by().at(), new Days().written(one.by().at(), zone), List.of(said(one.term())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(PlanTermForm.class, TERM).orElseGet(() -> PlanTermForm.of(terms.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") PlanTermForm form, BindingResult result, Actor actor) {
        var term = form.read(result);
        if (term.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(term.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + TERM);
        } catch (StaleRevision faster) {
            var now = terms.current();
            var page = page(actor).addObject("form", form.seen(now))
                    .addObject("stale", List.of(SummaryRow.of("plan.term.now", said(now.term()))));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("plan/term").addObject("history", past.entries(actor)).addObject("shipped",
                said(PlanTerm.SHIPPED));
    }

    private static Words said(PlanTerm term) {
        return Words.keyed("plan.term.said", term.days());
    }
}
