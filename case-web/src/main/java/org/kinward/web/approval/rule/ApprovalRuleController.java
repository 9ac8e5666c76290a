package org.kinward.web.approval.rule;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SetApprovalRule;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.RiskReading;
import org.kinward.web.shell.form.Option;
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

/** The administrator sets what is approved before and what is seen afterwards, and sees what held before. */
@Controller
class ApprovalRuleController {

    private static final String RULE = "/admin/approvals";

    private final PastRules past;

    private final ApprovalRules rules;

    private final SetApprovalRule set;

    private final Clock clock;

    ApprovalRuleController(PastRules past, ApprovalRules rules, SetApprovalRule set, Clock clock) {
        this.past = past;
        this.rules = rules;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component
    static class PastRules {

        private final ApprovalRules rules;

        private final AgencyZones zones;

        private final RiskReading people;

        PastRules(ApprovalRules rules, AgencyZones zones, RiskReading people) {
            this.rules = rules;
            this.zones = zones;
            this.people = people;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = rules.history();
            var zone = zones.zone(actor.agency());
            var names = people.names(sets.stream().map(one -> one.by().person()).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("approval.rule.set", names.get(one.by().person()),
                    one.by().at(), new Days().written(one.by().at(), zone), said(one.rule()))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(RULE)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form", refill.form(ApprovalRuleForm.class, RULE)
                .orElseGet(() -> ApprovalRuleForm.of(rules.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(RULE)
    ModelAndView set(@ModelAttribute("form") ApprovalRuleForm form, BindingResult result, Actor actor) {
        var rule = form.read(result);
        if (rule.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(rule.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + RULE);
        } catch (StaleRevision faster) {
            var current = rules.current();
            var page = page(actor).addObject("form", form.seen(current)).addObject("stale",
                    List.of(new SummaryRow("approval.rule.now", said(current.rule()), null, "shell.change")));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("approval/rule").addObject("history", past.entries(actor))
                .addObject("levels", Option.all(DangerLevel.MEDIUM, DangerLevel.HIGH))
                .addObject("kinds", Arrays.stream(SubjectKind.values()).filter(SubjectKind::mayBeSeenAfterwards)
                        .map(Option::of).toList())
                .addObject("managers", Option.all(OfManager.values()));
    }

    private static List<Words> said(ApprovalRule rule) {
        return Stream.of(Stream.of(Words.keyed("approval.rule.great." + rule.greatFrom())),
                rule.seenAfterwards().stream().sorted().map(Words::of), Stream.of(Words.of(rule.ofManager()),
                        Words.keyed("approval.rule.within", rule.seenWithin())))
                .flatMap(one -> one).toList();
    }
}
