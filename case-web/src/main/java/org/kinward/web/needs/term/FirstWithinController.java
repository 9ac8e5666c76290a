package org.kinward.web.needs.term;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.kinward.core.needs.term.SetFirstWithin;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.needs.NeedsReading;
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

/** The administrator sets when a first assessment is due, and sees what held before. */
@Controller
class FirstWithinController {

    private static final String TERM = "/admin/needs";

    private final Past past;

    private final FirstWithins terms;

    private final SetFirstWithin set;

    private final Clock clock;

    FirstWithinController(Past past, FirstWithins terms, SetFirstWithin set, Clock clock) {
        this.past = past;
        this.terms = terms;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component("pastOfFirstWithin")
    static class Past {

        private final FirstWithins terms;

        private final AgencyZones zones;

        private final NeedsReading people;

        Past(FirstWithins terms, AgencyZones zones, NeedsReading people) {
            this.terms = terms;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = terms.history();
            var zone = zones.zone(actor.agency());
            var names = people.names(sets.stream().map(FirstWithins.Set::by).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("needs.term.set", names.get(one.by()), one.at(),
                    new Days().written(one.at(), zone), List.of(said(one.within())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(FirstWithinForm.class, TERM).orElseGet(() -> FirstWithinForm.of(terms.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") FirstWithinForm form, BindingResult result, Actor actor) {
        var within = form.read(result);
        if (within.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(within.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + TERM);
        } catch (StaleRevision faster) {
            var now = terms.current();
            var page = page(actor).addObject("form", form.seen(now))
                    .addObject("stale", List.of(SummaryRow.of("needs.term.now", said(now.within()))));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("needs/term").addObject("history", past.entries(actor)).addObject("shipped",
                said(FirstWithin.SHIPPED));
    }

    private static Words said(FirstWithin within) {
        return Words.keyed("needs.term.said", within.hours());
    }
}
