package org.kinward.web.export;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.web.shell.language.TypedMonth;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** Which case files, as typed: what happened to them, from which month to which. */
record PeriodForm(String happening, String from, String to) {

    PeriodForm(@Nullable String happening, @Nullable String from, @Nullable String to) {
        this.happening = Objects.requireNonNullElse(happening, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.to = Objects.requireNonNullElse(to, "");
    }

    static PeriodForm of(ExportPlan plan) {
        return plan.filter().map(filter -> new PeriodForm(filter.happening().name(), written(filter.period().from()),
                written(filter.period().to()))).orElseGet(() -> new PeriodForm("", "", ""));
    }

    /** The filter; empty if something is wrong, and then everything wrong is said. */
    Optional<ExportPlan.Filter> read(BindingResult result) {
        var what = Happening.OF_FILES.stream().filter(one -> one.name().equals(happening)).findFirst();
        if (what.isEmpty()) {
            result.rejectValue("happening", "export.happening.missing");
        }
        var first = month(from, "from", result);
        var last = month(to, "to", result);
        if (what.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return switch (Period.of(first.get(), last.get())) {
            case Period.Outcome.Fits(var period) -> Optional.of(new ExportPlan.Filter(what.get(), period));
            case Period.Outcome.EndsBeforeStart _ -> {
                result.rejectValue("to", "export.period.backwards");
                yield Optional.empty();
            }
        };
    }

    private static Optional<YearMonth> month(String typed, String field, BindingResult result) {
        var month = TypedMonth.read(typed);
        if (month.isEmpty()) {
            result.rejectValue(field, "export.period.month-wrong");
        }
        return month;
    }

    private static String written(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", LocaleContextHolder.getLocale()).format(month);
    }
}
