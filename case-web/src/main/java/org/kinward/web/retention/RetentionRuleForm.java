package org.kinward.web.retention;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.RetentionRules;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** How long closed files are kept, as typed. */
record RetentionRuleForm(String afterClosing, String afterEighteen, String source, FormStamp stamp) {

    RetentionRuleForm(@Nullable String afterClosing, @Nullable String afterEighteen, @Nullable String source,
            @Nullable FormStamp stamp) {
        this.afterClosing = Fields.orEmpty(afterClosing);
        this.afterEighteen = Fields.orEmpty(afterEighteen);
        this.source = Fields.orEmpty(source);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static RetentionRuleForm of(RetentionRules.Current current) {
        var rule = current.rule();
        return new RetentionRuleForm("" + rule.afterClosing(), "" + rule.afterEighteen(), rule.source(),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    RetentionRuleForm seen(RetentionRules.Current current) {
        return new RetentionRuleForm(afterClosing, afterEighteen, source, FormStamp.fresh(current.revision()));
    }

    /** The rule; empty if something is wrong, and then it says what. */
    Optional<RetentionRule> read(BindingResult result) {
        var closing = years("afterClosing", afterClosing, 1, result);
        var eighteen = years("afterEighteen", afterEighteen, 0, result);
        var text = TypedText.of(source);
        if (text.length() < RetentionRule.SHORTEST || TypedText.problem(text, RetentionRule.LONGEST).isPresent()) {
            result.rejectValue("source", "retention.rule.source.wrong", new Object[]{RetentionRule.LONGEST}, null);
        }
        return result.hasErrors() ? Optional.empty() : Optional.of(new RetentionRule(closing, eighteen, text));
    }

    private static int years(String field, String typed, int least, BindingResult result) {
        var years = TypedNumber.read(typed).orElse(-1);
        if (!RetentionRule.fits(years, least)) {
            result.rejectValue(field, "retention.rule.years.wrong", new Object[]{least, RetentionRule.MOST}, null);
        }
        return years;
    }
}
