package org.kinward.web.statistics.compared;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Population;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.typed.PeriodInput;
import org.springframework.validation.Errors;

/** Which children are compared, as typed; in the address (ADR 108). */
record ComparedForm(PeriodInput when, String place) {

    ComparedForm(@Nullable PeriodInput when, @Nullable String place) {
        this.when = PeriodInput.orEmpty(when);
        this.place = place == null ? "" : place;
    }

    /** Those who were recorded in the period; empty if something is wrong, and then it says what. */
    Optional<Population> read(FigureSetting.Here here, Errors errors) {
        var places = here.place(place).map(Set::of).orElse(Set.of());
        return when.read("when", here.today(), errors)
                .map(period -> new Population(period, Happening.RECORDED, places, List.of()));
    }
}
