package org.kinward.web.statistics.asked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.validation.Errors;

/** Makes a wish of a question and its form. */
record QuestionReading(NamedQuestion question, QuestionForm form, FigureSetting.Here here) {

    /** The wish; empty if something is wrong, and then it says what. */
    Optional<Wish> read(Errors errors) {
        var period = form.when().read("when", here.today(), errors);
        var bands = form.bands().read("bands", errors);
        var only = form.only().read("only", here.words(), errors);
        return errors.hasErrors() || period.isEmpty() || bands.isEmpty() ? Optional.empty()
                : Optional.of(wish(period.get(), bands.get(), only)).filter(wish -> here.isRight(wish, errors));
    }

    private Wish wish(Period period, AgeBands bands, List<Narrowing> only) {
        var places = here.place(form.place()).map(Set::of).orElse(Set.of());
        var besides = question.besides().stream().filter(one -> one.name().equals(form.besides())).findFirst();
        var all = Stream.concat(question.only().stream(), only.stream()).toList();
        return new Wish(question.counts().unit(),
                List.of(new Population(question.counted(period), question.happening(), places, all)),
                question.with(besides).stream().map(dimension -> Criterion.in(dimension, bands)).toList());
    }
}
