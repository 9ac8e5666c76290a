package org.kinward.web.task.caseload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Digits;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** What a child weighs by how it lives, as typed: 1, 0.25 or 0,25. */
record WeightForm(String house, String home, String border, FormStamp stamp) implements SettingForm<CaseloadWeight> {

    private static final int HUNDRED = 100;

    WeightForm(@Nullable String house, @Nullable String home, @Nullable String border, @Nullable FormStamp stamp) {
        this.house = house == null ? "" : house;
        this.home = home == null ? "" : home;
        this.border = border == null ? "" : border;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static WeightForm of(AgencySetting.Current<CaseloadWeight> current) {
        var weight = current.value();
        return new WeightForm(written(weight.of(Lives.IN_A_HOUSE)), written(weight.of(Lives.AT_HOME)),
                written(weight.of(Lives.ACROSS_A_BORDER)), FormStamp.fresh(current.revision()));
    }

    @Override
    public WeightForm seen(Revision revision) {
        return new WeightForm(house, home, border, FormStamp.fresh(revision));
    }

    @Override
    public Optional<CaseloadWeight> read(BindingResult result) {
        int inAHouse = hundredths("house", house, result);
        int atHome = hundredths("home", home, result);
        int across = hundredths("border", border, result);
        return result.hasErrors() ? Optional.empty() : Optional.of(new CaseloadWeight(inAHouse, atHome, across));
    }

    private static int hundredths(String field, String typed, BindingResult result) {
        var read = hundredths(typed).filter(CaseloadWeight::fits);
        if (read.isEmpty()) {
            result.rejectValue(field, "task.weight.wrong");
        }
        return read.orElse(0);
    }

    /** Up to two digits behind a comma or a point, in any digits. */
    private static Optional<Integer> hundredths(String typed) {
        var parts = typed.strip().split("[.,٫]", -1);
        if (parts.length > 2 || (parts.length == 2 && (parts[1].isEmpty() || parts[1].length() > 2))) {
            return Optional.empty();
        }
        var behind = parts.length == 1 ? "00" : parts[1].length() == 1 ? parts[1] + "0" : parts[1];
        return Digits.read(parts[0]).filter(whole -> whole < HUNDRED)
                .flatMap(whole -> Digits.read(behind).map(rest -> whole * HUNDRED + rest));
    }

    private static String written(BigDecimal weight) {
        return NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(weight.round(MathContext.DECIMAL32));
    }
}
