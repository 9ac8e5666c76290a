package org.kinward.web.intake.typed;

import java.time.YearMonth;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;

/**
 * An age as typed, in one of three ways.
 *
 * @param value
 *            which way: {@code DATE}, {@code YEARS} or {@code RANGE}; or a reason why there is no age
 * @param best
 *            the worker's best single year of a range; of a birth date that is held, its full years, carried along
 */
public record AgeInput(String value, DateInput born, String years, String youngest, String oldest, String best,
        String basis) {

    public static final String DATE = "DATE";
    public static final String YEARS = "YEARS";
    public static final String RANGE = "RANGE";

    public AgeInput(@Nullable String value, @Nullable DateInput born, @Nullable String years,
            @Nullable String youngest, @Nullable String oldest, @Nullable String best, @Nullable String basis) {
        this.value = Objects.requireNonNullElse(value, "");
        this.born = DateInput.orEmpty(born);
        this.years = Objects.requireNonNullElse(years, "");
        this.youngest = Objects.requireNonNullElse(youngest, "");
        this.oldest = Objects.requireNonNullElse(oldest, "");
        this.best = Objects.requireNonNullElse(best, "");
        this.basis = Objects.requireNonNullElse(basis, "");
    }

    public static AgeInput empty() {
        return new AgeInput(null, null, null, null, null, null, null);
    }

    /** The same with a reason why there is no age. */
    public AgeInput standing(String reason) {
        return new AgeInput(reason, born, years, youngest, oldest, best, basis);
    }

    /** The same on this basis. */
    public AgeInput resting(String on) {
        return new AgeInput(value, born, years, youngest, oldest, best, on);
    }

    public static AgeInput ofYears(String years) {
        return new AgeInput(YEARS, null, years, null, null, null, null);
    }

    public static AgeInput ofRange(String youngest, String oldest, String best) {
        return new AgeInput(RANGE, null, null, youngest, oldest, best, null);
    }

    /** A birth date of which the day is in the vault. */
    public static AgeInput ofMonth(YearMonth month, String monthInWords, int best) {
        return new AgeInput(DATE, new DateInput("", monthInWords, Integer.toString(month.getYear())), null, null, null,
                Integer.toString(best), null);
    }

    /** Whether the day of birth was left as it is held. */
    public boolean keepsHeldDay() {
        return born.day().isBlank() && !born.month().isBlank() && !born.year().isBlank() && !best.isBlank();
    }

    /** The way that was chosen, or the only one that was filled in. */
    public String way() {
        if (!value.isBlank()) {
            return value.strip();
        }
        if (!born.isBlank()) {
            return DATE;
        }
        if (!years.isBlank()) {
            return YEARS;
        }
        return youngest.isBlank() && oldest.isBlank() ? "" : RANGE;
    }
}
