package org.kinward.web.retention;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.SetRetentionRule;
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

/** The administrator sets how long closed files are kept, with the source, and sees what held before. */
@Controller
class RetentionRuleController {

    private static final String RULE = "/admin/retention";

    private final PastRules past;

    private final RetentionRules rules;

    private final SetRetentionRule set;

    private final Clock clock;

    RetentionRuleController(PastRules past, RetentionRules rules, SetRetentionRule set, Clock clock) {
        this.past = past;
        this.rules = rules;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component
    static class PastRules {

        private final RetentionRules rules;

        private final AgencyZones zones;

        private final RiskReading people;

        PastRules(RetentionRules rules, AgencyZones zones, RiskReading people) {
            this.rules = rules;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = rules.history();
            var zone = zones.zone(actor.agency());
            var names = people.names(sets.stream().map(one -> one.by().person()).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("closing.term.set", names.get(one.by().person()),
                    one.by().at(), new Days().written(one.by().at(), zone), said(one.rule()))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(RULE)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(RetentionRuleForm.class, RULE).orElseGet(() -> RetentionRuleForm.of(rules.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(RULE)
    ModelAndView set(@ModelAttribute("form") RetentionRuleForm form, BindingResult result, Actor actor) {
        var rule = form.read(result);
        if (rule.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(rule.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + RULE);
        } catch (StaleRevision faster) {
            var current = rules.current();
            var page = page(actor).addObject("form", form.seen(current)).addObject("stale", List.of(
                    new SummaryRow("closing.term.now", said(current.rule()), null, "shell.change")));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("retention/rule").addObject("history", past.entries(actor)).addObject("shipped",
                RetentionRule.SHIPPED);
    }

    private static List<Words> said(RetentionRule rule) {
        var years = Words.keyed("retention.rule.said", rule.afterClosing(), rule.afterEighteen());
        return rule.source().isEmpty() ? List.of(years) : List.of(years, Words.said(rule.source()));
    }
}
