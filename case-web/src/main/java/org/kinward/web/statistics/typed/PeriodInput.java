package org.kinward.web.statistics.typed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.question.Period;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.TypedMonth;
import org.springframework.validation.Errors;

/** A period as chosen, or its two months as typed; what is typed counts. */
public record PeriodInput(String choice, String from, String to) {

    public PeriodInput(@Nullable String choice, @Nullable String from, @Nullable String to) {
        this.choice = choice == null || choice.isEmpty() ? PeriodChoice.LAST_12_MONTHS.name() : choice;
        this.from = from == null ? "" : from;
        this.to = to == null ? "" : to;
    }

    public static PeriodInput orEmpty(@Nullable PeriodInput typed) {
        return typed == null ? new PeriodInput(null, null, null) : typed;
    }

    /** What can be chosen. */
    public static List<Option> choices() {
        return Option.all(PeriodChoice.values());
    }

    /** Whether two months were typed, or one of them. */
    public boolean isTyped() {
        return !from.isBlank() || !to.isBlank();
    }

    /**
     * The period; empty if something is wrong, and then it says what.
     *
     * @param field
     *            where it stands in the form
     */
    public Optional<Period> read(String field, LocalDate today, Errors errors) {
        if (!isTyped()) {
            return Optional.of(PeriodChoice.of(choice).on(today));
        }
        var begins = month(field + ".from", from, errors);
        var ends = month(field + ".to", to, errors);
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return switch (Period.of(begins.get(), ends.get())) {
            case Period.Outcome.Fits(var period) -> Optional.of(period);
            case Period.Outcome.EndsBeforeStart _ -> {
                errors.rejectValue(field + ".to", "statistics.period.turned");
                yield Optional.empty();
            }
        };
    }

    private static Optional<YearMonth> month(String field, String typed, Errors errors) {
        var read = TypedMonth.read(typed);
        if (read.isEmpty()) {
            errors.rejectValue(field, "statistics.period.wrong");
        }
        return read;
    }
}
