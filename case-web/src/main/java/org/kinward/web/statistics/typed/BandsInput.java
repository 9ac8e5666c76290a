package org.kinward.web.statistics.typed;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.web.shell.form.Option;
import org.springframework.validation.Errors;

/** Bands of ages as chosen, or as typed; what is typed counts. */
public record BandsInput(String choice, String own) {

    public BandsInput(@Nullable String choice, @Nullable String own) {
        this.choice = choice == null || choice.isEmpty() ? BandsChoice.USUAL.name() : choice;
        this.own = own == null ? "" : own;
    }

    public static BandsInput orEmpty(@Nullable BandsInput typed) {
        return typed == null ? new BandsInput(null, null) : typed;
    }

    /** What can be chosen. */
    public static List<Option> choices() {
        return Option.all(BandsChoice.values());
    }

    /**
     * The bands; empty if something is wrong, and then it says what.
     *
     * @param field
     *            where they stand in the form
     */
    public Optional<AgeBands> read(String field, Errors errors) {
        if (own.isBlank()) {
            return Optional.of(BandsChoice.of(choice).bands());
        }
        var typed = TypedBands.read(own);
        if (typed.isEmpty()) {
            errors.rejectValue(field + ".own", "statistics.bands.wrong");
            return Optional.empty();
        }
        var outcome = AgeBands.of(typed.get());
        if (outcome instanceof AgeBands.Outcome.Fits(var bands)) {
            return Optional.of(bands);
        }
        TypedBands.trouble(outcome, field + ".own", errors);
        return Optional.empty();
    }
}
