package org.kinward.web.statistics.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.validation.Errors;

/** Makes a wish of a table as it was put together; a word that is on no list is as if it were not there. */
record TableReading(TableForm form, FigureSetting.Here here) {

    private static final List<String> FIELDS = List.of("by.first", "by.second", "by.third", "by.fourth");

    /** The wish; empty if something is wrong, and then it says what. */
    Optional<Wish> read(Errors errors) {
        var bands = form.bands().read("bands", errors);
        var only = form.only().read("only", here.words(), errors);
        var periods = periods(errors);
        var by = by(errors);
        if (errors.hasErrors() || bands.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wish(one(Unit.values(), form.what().unit()),
                periods.stream().map(period -> population(period, only)).toList(), criteria(by, bands.get())))
                .filter(wish -> here.isRight(wish, errors));
    }

    private Population population(Period period, List<Narrowing> only) {
        var places = here.place(form.place()).map(Set::of).orElse(Set.of());
        return new Population(period, one(Happening.values(), form.what().happening()), places, only);
    }

    private static List<Criterion> criteria(List<RecordDimension> by, AgeBands bands) {
        return by.stream().map(dimension -> Criterion.in(dimension, bands)).toList();
    }

    private List<Period> periods(Errors errors) {
        var period = form.when().read("when", here.today(), errors);
        var step = SeriesStep.of(form.beside().step());
        if (!form.beside().period().isTyped()) {
            return period.map(whole -> step.map(cut -> steps(whole, cut, errors)).orElse(List.of(whole)))
                    .orElse(List.of());
        }
        var second = form.beside().period().read("beside", here.today(), errors);
        if (step.isPresent()) {
            errors.rejectValue("beside.step", "statistics.table.step-or-second");
        }
        return period.isEmpty() || second.isEmpty() ? List.of() : List.of(period.get(), second.get());
    }

    private static List<Period> steps(Period whole, SeriesStep cut, Errors errors) {
        if (whole.months() > cut.months() * Period.MOST_STEPS) {
            errors.rejectValue("beside.step", "statistics.table.too-many-steps", new Object[]{Period.MOST_STEPS}, null);
            return List.of();
        }
        return whole.inStepsOf(cut.months());
    }

    private List<RecordDimension> by(Errors errors) {
        var chosen = new ArrayList<RecordDimension>();
        for (int at = 0; at < FIELDS.size(); at++) {
            var word = form.by().all().get(at);
            var dimension = Arrays.stream(RecordDimension.values()).filter(one -> one.name().equals(word)).findFirst();
            if (dimension.filter(chosen::contains).isPresent()) {
                errors.rejectValue(FIELDS.get(at), "statistics.table.twice");
            }
            dimension.ifPresent(chosen::add);
        }
        return chosen;
    }

    private static <E extends Enum<E>> E one(E[] constants, String word) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(word)).findFirst()
                .orElse(constants[0]);
    }
}
