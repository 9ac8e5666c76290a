package org.kinward.web.approval.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.DangerLevel;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.SettingPage;
import org.kinward.web.setting.SettingPages;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
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

    private final SettingPage<ApprovalRule> page;

    ApprovalRuleController(SettingPages pages, ApprovalRules rules) {
        page = pages.page(
                new SettingPage.About<>(RULE, "approval/rule", ApprovalRule.SHIPPED, ApprovalRuleController::said),
                rules);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(RULE)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(ApprovalRuleForm.class, ApprovalRuleForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(RULE)
    ModelAndView set(@ModelAttribute("form") ApprovalRuleForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    @ModelAttribute("levels")
    List<Option> levels() {
        return Option.all(DangerLevel.MEDIUM, DangerLevel.HIGH);
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Arrays.stream(SubjectKind.values()).filter(SubjectKind::mayBeSeenAfterwards).map(Option::of).toList();
    }

    @ModelAttribute("managers")
    List<Option> managers() {
        return Option.all(OfManager.values());
    }

    private static List<Words> said(ApprovalRule rule) {
        return Stream.of(Stream.of(Words.keyed("approval.rule.great." + rule.greatFrom())),
                rule.seenAfterwards().stream().sorted().map(Words::of), Stream.of(Words.of(rule.ofManager()),
                        Words.keyed("approval.rule.within", rule.seenWithin())))
                .flatMap(one -> one).toList();
    }
}
