package org.kinward.web.closing.term;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.closing.term.SetClosingTerm;
import org.kinward.core.saving.StaleRevision;
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

/** The administrator sets within how many days a closed file is opened again, and sees what held before. */
@Controller
class ClosingTermController {

    private static final String TERM = "/admin/closing";

    private final PastTerms past;

    private final ClosingTerms terms;

    private final SetClosingTerm set;

    private final Clock clock;

    ClosingTermController(PastTerms past, ClosingTerms terms, SetClosingTerm set, Clock clock) {
        this.past = past;
        this.terms = terms;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component
    static class PastTerms {

        private final ClosingTerms terms;

        private final AgencyZones zones;

        private final RiskReading people;

        PastTerms(ClosingTerms terms, AgencyZones zones, RiskReading people) {
            this.terms = terms;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = terms.history();
            var zone = zones.zone(actor.agency());
            var names = people.names(sets.stream().map(one -> one.by().person()).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("closing.term.set", names.get(one.by().person()),
                    one.by().at(), new Days().written(one.by().at(), zone), List.of(said(one.term())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(ClosingTermForm.class, TERM).orElseGet(() -> ClosingTermForm.of(terms.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") ClosingTermForm form, BindingResult result, Actor actor) {
        var term = form.read(result);
        if (term.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(term.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + TERM);
        } catch (StaleRevision faster) {
            var current = terms.current();
            var page = page(actor).addObject("form", form.seen(current)).addObject("stale",
                    List.of(SummaryRow.of("closing.term.now", said(current.term()))));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("closing/term").addObject("history", past.entries(actor)).addObject("shipped",
                ClosingTerm.SHIPPED);
    }

    private static Words said(ClosingTerm term) {
        return Words.keyed("closing.term.said", term.days(), term.leadMonths());
    }
}
