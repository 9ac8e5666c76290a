package org.kinward.core.statistics.asked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;

/**
 * One of the 25 questions that ministries, donors and agencies ask (FIELD F96), as far as a record answers it. What it leaves
 * out is said on its page.
 *
 * @param code
 *            a small word, as it stands in an address
 * @param number
 *            in the list of FIELD part 6
 * @param happening
 *            what must have happened in the period
 * @param by
 *            what tells the children apart, the columns last
 * @param only
 *            which children it is about
 * @param counts
 *            what is counted, and of when
 */
public record NamedQuestion(String code, int number, Theme theme, Happening happening, List<RecordDimension> by,
        List<Narrowing> only, Counts counts) {

    /** Every question that records answer. */
    public static final List<NamedQuestion> ALL = WhatIsAsked.all();

    /** What any of them can be told apart by besides. */
    private static final List<RecordDimension> BESIDES = List.of(RecordDimension.STATUS, RecordDimension.BORDER,
            RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX, RecordDimension.DISABILITY, RecordDimension.PARENTS,
            RecordDimension.ORIGIN_COUNTRY, RecordDimension.ORIGIN_REGION, RecordDimension.FIRST_OR_AGAIN,
            RecordDimension.FORM_HAPPENED, RecordDimension.FORM_INTENDED, RecordDimension.ACTIVITY,
            RecordDimension.RETURN_TO, RecordDimension.STAGE, RecordDimension.DANGER, RecordDimension.STAY,
            RecordDimension.HOME_LANGUAGE);

    /**
     * What a question counts.
     *
     * @param monthsBack
     *            how long before the period it must have happened: who came home twelve months before is asked about in it
     */
    public record Counts(Unit unit, int monthsBack) {

        private static final Counts CHILDREN = new Counts(Unit.CHILDREN, 0);
    }

    public NamedQuestion {
        by = List.copyOf(by);
        only = List.copyOf(only);
    }

    public static Optional<NamedQuestion> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What else may be asked beside its own criteria, one at a time; not what all of its children have in common. */
    public List<RecordDimension> besides() {
        var known = only.stream().map(Narrowing::dimension).toList();
        return BESIDES.stream().filter(one -> !by.contains(one) && !known.contains(one)).toList();
    }

    /** Its criteria, and in front of them what was asked besides. */
    public List<RecordDimension> with(Optional<RecordDimension> besides) {
        return Stream.concat(besides.stream(), by.stream()).toList();
    }

    /** When it must have happened for a period that somebody asks about. */
    public Period counted(Period asked) {
        return new Period(asked.from().minusMonths(counts.monthsBack()), asked.to().minusMonths(counts.monthsBack()));
    }

    static NamedQuestion of(Theme theme, String code, int number, RecordDimension row) {
        return new NamedQuestion(code, number, theme, Happening.RECORDED, List.of(row, RecordDimension.SEX), List.of(),
                Counts.CHILDREN);
    }

    NamedQuestion when(Happening other) {
        return new NamedQuestion(code, number, theme, other, by, only, counts);
    }

    NamedQuestion across(RecordDimension column) {
        return new NamedQuestion(code, number, theme, happening, List.of(by.getFirst(), column), only, counts);
    }

    NamedQuestion of(Narrowing narrowing) {
        var all = Stream.concat(only.stream(), Stream.of(narrowing)).toList();
        return new NamedQuestion(code, number, theme, happening, by, all, counts);
    }

    NamedQuestion after(int months) {
        return when(Happening.RETURNED).monthsBefore(months);
    }

    /** The same of children to whom it happened so many months before the period. */
    NamedQuestion monthsBefore(int months) {
        return new NamedQuestion(code, number, theme, happening, by, only, new Counts(Unit.CHILDREN, months));
    }

    /** The same of households, of which a sex says nothing. */
    NamedQuestion ofHouseholds() {
        return new NamedQuestion(code, number, theme, happening, List.of(by.getFirst()), only,
                new Counts(Unit.HOUSEHOLDS, 0));
    }
}
