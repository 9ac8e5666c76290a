package org.kinward.web.task.caseload;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.core.casefile.weight.SetCaseloadWeight;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.language.Days;
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

/** The administrator sets how much a child weighs in a caseload, and sees what held before. */
@Controller
class WeightController {

    private static final String WEIGHT = "/admin/caseload";

    private final PastWeights past;
    private final CaseloadWeights weights;
    private final SetCaseloadWeight set;
    private final Clock clock;

    WeightController(PastWeights past, CaseloadWeights weights, SetCaseloadWeight set, Clock clock) {
        this.past = past;
        this.weights = weights;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component
    static class PastWeights {

        private final CaseloadWeights weights;
        private final AgencyZones zones;
        private final Colleagues colleagues;

        PastWeights(CaseloadWeights weights, AgencyZones zones, Colleagues colleagues) {
            this.weights = weights;
            this.zones = zones;
            this.colleagues = colleagues;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = weights.history();
            if (sets.isEmpty()) {
                return List.of();
            }
            var zone = zones.zone(actor.agency());
            var names = colleagues.namesOf(sets.stream().map(CaseloadWeights.Set::by).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("task.weight.set", names.get(one.by()), one.at(),
                    new Days().written(one.at(), zone), List.of(said(one.weight())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(WEIGHT)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(WeightForm.class, WEIGHT).orElseGet(() -> WeightForm.of(weights.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(WEIGHT)
    ModelAndView set(@ModelAttribute("form") WeightForm form, BindingResult result, Actor actor) {
        var typed = form.read(result);
        if (typed.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(typed.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + WEIGHT);
        } catch (StaleRevision faster) {
            var current = weights.current();
            var page = page(actor).addObject("form", form.seen(current)).addObject("stale", said(current.weight()));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("task/weight").addObject("history", past.entries(actor)).addObject("shipped",
                said(CaseloadWeight.SHIPPED));
    }

    private static Words said(CaseloadWeight weight) {
        return Words.keyed("task.weight.said", weight.of(Lives.IN_A_HOUSE), weight.of(Lives.AT_HOME),
                weight.of(Lives.ACROSS_A_BORDER));
    }
}
