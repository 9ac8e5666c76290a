package org.kinward.web.approval.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** What is approved before and what is seen afterwards, as typed. */
record ApprovalRuleForm(String from, List<String> afterwards, String manager, String days,
        FormStamp stamp) implements SettingForm<ApprovalRule> {

    ApprovalRuleForm(@Nullable String from, @Nullable List<String> afterwards, @Nullable String manager,
            @Nullable String days, @Nullable FormStamp stamp) {
        this.from = Fields.orEmpty(from);
        this.afterwards = afterwards == null ? List.of() : List.copyOf(afterwards);
        this.manager = Fields.orEmpty(manager);
        this.days = Fields.orEmpty(days);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ApprovalRuleForm of(AgencySetting.Current<ApprovalRule> current) {
        var rule = current.value();
        return new ApprovalRuleForm(rule.greatFrom().name(),
                rule.seenAfterwards().stream().sorted().map(Enum::name).toList(), rule.ofManager().name(),
                "" + rule.seenWithin(), FormStamp.fresh(current.revision()));
    }

    @Override
    public ApprovalRuleForm seen(Revision revision) {
        return new ApprovalRuleForm(from, afterwards, manager, days, FormStamp.fresh(revision));
    }

    @Override
    public Optional<ApprovalRule> read(BindingResult result) {
        var level = Fields.maybe(from, DangerLevel.class).filter(ApprovalRule::isGreat);
        if (level.isEmpty()) {
            result.rejectValue("from", "approval.rule.from.missing");
        }
        var who = Fields.maybe(manager, OfManager.class);
        if (who.isEmpty()) {
            result.rejectValue("manager", "approval.rule.manager.missing");
        }
        var within = TypedNumber.read(days).orElse(0);
        if (!ApprovalRule.fits(within)) {
            result.rejectValue("days", "approval.rule.days.wrong", new Object[]{ApprovalRule.MOST_DAYS}, null);
        }
        var ticked = EnumSet.noneOf(SubjectKind.class);
        afterwards.forEach(word -> Fields.maybe(word, SubjectKind.class).filter(SubjectKind::mayBeSeenAfterwards)
                .ifPresent(ticked::add));
        return result.hasErrors() ? Optional.empty()
                : Optional.of(new ApprovalRule(level.orElseThrow(), ticked, who.orElseThrow(), within));
    }
}
