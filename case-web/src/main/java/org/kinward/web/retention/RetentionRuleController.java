package org.kinward.web.retention;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.SetRetentionRule;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.PastSettings;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets how long closed files are kept, with the source, and sees what held before. */
@Controller
class RetentionRuleController {

    private static final String RULE = "/admin/retention";

    private static final String PART = RULE + "/{part}";

    private final PastSettings past;

    private final RetentionRules rules;

    private final SetRetentionRule set;

    private final Clock clock;

    RetentionRuleController(PastSettings past, RetentionRules rules, SetRetentionRule set, Clock clock) {
        this.past = past;
        this.rules = rules;
        this.set = set;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(RULE)
    ModelAndView page(Actor actor, Refill refill) {
        return opened(KeptPart.FILE, actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(PART)
    ModelAndView page(@PathVariable String part, Actor actor, Refill refill) {
        return opened(PartPath.part(part), actor, refill);
    }

    private ModelAndView opened(KeptPart part, Actor actor, Refill refill) {
        return page(part, actor).addObject("form", refill.form(RetentionRuleForm.class, RULE + PartPath.under(part))
                .orElseGet(() -> RetentionRuleForm.of(rules.current(part))));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(RULE)
    ModelAndView set(@ModelAttribute("form") RetentionRuleForm form, BindingResult result, Actor actor) {
        return set(KeptPart.FILE, form, result, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(PART)
    ModelAndView set(@PathVariable String part, @ModelAttribute("form") RetentionRuleForm form, BindingResult result,
            Actor actor) {
        return set(PartPath.part(part), form, result, actor);
    }

    private ModelAndView set(KeptPart part, RetentionRuleForm form, BindingResult result, Actor actor) {
        var rule = form.read(result);
        if (rule.isEmpty()) {
            return page(part, actor);
        }
        try {
            return switch (set.set(new SetRetentionRule.Wish(part, rule.get(), form.stamp().shownRevision()),
                    actor, clock.instant())) {
                case SET -> new ModelAndView("redirect:" + RULE + PartPath.under(part) + "?done");
                case LONGER_THAN_FILE -> refused("retention.rule.longer", part, result, actor);
                case SHORTER_THAN_PART -> refused("retention.rule.shorter", part, result, actor);
            };
        } catch (StaleRevision faster) {
            var current = rules.current(part);
            var page = page(part, actor).addObject("form", form.seen(current)).addObject("stale", List.of(
                    new SummaryRow("setting.now", said(current.rule()), null, "shell.change")));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView refused(String because, KeptPart part, BindingResult result, Actor actor) {
        result.rejectValue("afterClosing", because);
        return page(part, actor);
    }

    private ModelAndView page(KeptPart part, Actor actor) {
        return new ModelAndView("retention/rule").addObject("history", past.entries(() -> lines(part), actor))
                .addObject("shipped", part.shipped()).addObject("part", part)
                .addObject("address", RULE + PartPath.under(part))
                .addObject("parts", Arrays.stream(KeptPart.values()).filter(one -> one != part)
                        .map(one -> Link.to(RULE + PartPath.under(one), Option.termKey(one))).toList());
    }

    private List<PastSettings.Line> lines(KeptPart part) {
        return rules.history(part).stream()
                .map(one -> new PastSettings.Line(one.by().person(), one.by().at(), past(one))).toList();
    }

    /** With how many days it changed, once it has reached every closed file. */
    private static List<Words> past(RetentionRules.Set set) {
        var words = new ArrayList<>(said(set.rule()));
        words.add(set.changed().isPresent() ? Words.keyed("retention.rule.changed", set.changed().getAsInt())
                : Words.keyed("retention.rule.changing"));
        return words;
    }

    private static List<Words> said(RetentionRule rule) {
        var years = Words.keyed("retention.rule.said", rule.afterClosing(), rule.afterEighteen());
        return rule.source().isEmpty() ? List.of(years) : List.of(years, Words.said(rule.source()));
    }
}
