package org.kinward.web.statistics.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.validation.Errors;

/** Which children of all that a question is about, as chosen and typed. */
public record OnlyInput(String sex, String ages, String country, String disability, String form) {

    public OnlyInput(@Nullable String sex, @Nullable String ages, @Nullable String country,
            @Nullable String disability, @Nullable String form) {
        this.sex = orEmpty(sex);
        this.ages = orEmpty(ages);
        this.country = orEmpty(country);
        this.disability = orEmpty(disability);
        this.form = orEmpty(form);
    }

    public static OnlyInput orEmpty(@Nullable OnlyInput typed) {
        return typed == null ? new OnlyInput(null, null, null, null, null) : typed;
    }

    /** Whether it is about everybody. */
    public boolean isBlank() {
        return (sex + ages + country + disability + form).isBlank();
    }

    /**
     * What narrows the question; a word that is on no list is as if it were not there.
     *
     * @param field
     *            where it stands in the form
     * @param words
     *            with the list of forms of exploitation
     */
    public List<Narrowing> read(String field, ListedWords words, Errors errors) {
        var only = new ArrayList<Narrowing>();
        one(RecordDimension.SEX, sex, only);
        one(RecordDimension.DISABILITY, disability, only);
        one(RecordDimension.ORIGIN_COUNTRY, country, only);
        words.offered(CodeList.EXPLOITATION).stream().filter(offer -> offer.value().equals(form))
                .forEach(offer -> only.add(new Narrowing(RecordDimension.FORM_HAPPENED, Set.of(offer.value()))));
        if (!ages.isBlank()) {
            band().ifPresentOrElse(only::add, () -> errors.rejectValue(field + ".ages", "statistics.ages.wrong"));
        }
        return only;
    }

    private static void one(RecordDimension dimension, String typed, List<Narrowing> only) {
        if (dimension.codes().contains(typed)) {
            only.add(new Narrowing(dimension, Set.of(typed)));
        }
    }

    /** One band of ages: those who were so old when they came. */
    private Optional<Narrowing> band() {
        return TypedBands.read(ages).filter(bands -> bands.size() == 1).map(List::getFirst)
                .filter(one -> one.from() <= one.to() && one.to() <= AgeBands.OLDEST)
                .map(years -> new Narrowing(RecordDimension.AGE_AT_INTAKE,
                        IntStream.rangeClosed(years.from(), years.to()).mapToObj(Integer::toString)
                                .collect(Collectors.toSet())));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
