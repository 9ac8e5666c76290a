package org.kinward.web.shelter.term;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.core.shelter.term.SetHouseTimes;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.RiskReading;
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

/** The administrator sets by when something is done in the houses of the agency, and sees what held before. */
@Controller
class HouseTimesController {

    private static final String TERM = "/admin/house-times";

    private final Past past;

    private final HouseTerms terms;

    private final SetHouseTimes set;

    private final Clock clock;

    HouseTimesController(Past past, HouseTerms terms, SetHouseTimes set, Clock clock) {
        this.past = past;
        this.terms = terms;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component("pastOfHouseTimes")
    static class Past {

        private final HouseTerms terms;

        private final AgencyZones zones;

        private final RiskReading people;

        Past(HouseTerms terms, AgencyZones zones, RiskReading people) {
            this.terms = terms;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = terms.history();
            var zone = zones.zone(actor.agency());
            var names = people.names(sets.stream().map(HouseTerms.Set::by).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("shelter.term.set", names.get(one.by()), one.at(),
                    new Days().written(one.at(), zone), said(one.times()))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(HouseTimesForm.class, TERM).orElseGet(() -> HouseTimesForm.of(terms.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") HouseTimesForm form, BindingResult result, Actor actor) {
        var times = form.read(result);
        if (times.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(times.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + TERM);
        } catch (StaleRevision faster) {
            var now = terms.current();
            var page = page(actor).addObject("form", form.seen(now))
                    .addObject("stale",
                            List.of(new SummaryRow("shelter.term.now", said(now.times()), null, "shell.change")));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("shelter/term").addObject("history", past.entries(actor)).addObject("shipped",
                said(HouseTimes.SHIPPED));
    }

    private static List<Words> said(HouseTimes times) {
        return List.of(
                Words.keyed("shelter.term.missing.said", times.missing().told(), times.missing().authority(),
                        times.missing().decided()),
                Words.keyed("shelter.term.came.said", times.health(), times.firstLook()),
                Words.keyed("shelter.term.stays.said", times.stays().first(), times.stays().second(),
                        times.stays().third()));
    }
}
