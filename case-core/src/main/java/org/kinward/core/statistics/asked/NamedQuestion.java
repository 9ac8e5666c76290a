package org.kinward.core.statistics.asked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.RecordDimension;

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
 */
public record NamedQuestion(String code, int number, Happening happening, List<RecordDimension> by,
        List<Narrowing> only) {

    /** Every question that records answer. */
    public static final List<NamedQuestion> ALL = List.of(
            recorded("recorded", 1, RecordDimension.AGE_AT_INTAKE),
            new NamedQuestion("open", 2, Happening.OPEN_AT_END,
                    List.of(RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX), List.of()),
            new NamedQuestion("identified", 3, Happening.RECORDED,
                    List.of(RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX),
                    List.of(new Narrowing(RecordDimension.STATUS, Set.of("IDENTIFIED")))),
            recorded("form", 4, RecordDimension.FORM_HAPPENED), recorded("activity", 4, RecordDimension.ACTIVITY),
            new NamedQuestion("route", 5, Happening.RECORDED,
                    List.of(RecordDimension.ORIGIN_COUNTRY, RecordDimension.DESTINATION_COUNTRY), List.of()),
            new NamedQuestion("region", 5, Happening.RECORDED,
                    List.of(RecordDimension.ORIGIN_REGION, RecordDimension.DESTINATION_COUNTRY), List.of()),
            recorded("finder", 6, RecordDimension.CAME_BY), recorded("recruiter", 7, RecordDimension.RECRUITER),
            recorded("left", 8, RecordDimension.AGE_WHEN_LEFT), recorded("door", 9, RecordDimension.FACTOR),
            closed("still", 10, RecordDimension.FACTOR_OPEN), recorded("needs", 11, RecordDimension.NEED),
            recorded("services", 12, RecordDimension.SERVICE_BEGUN), recorded("sent", 13, RecordDimension.SERVICE),
            closed("reasons", 18, RecordDimension.OUTCOME), recorded("papers", 22, RecordDimension.BIRTH_REGISTERED),
            recorded("again", 24, RecordDimension.FIRST_OR_AGAIN));

    /** The numbers of those that no record answers yet. */
    public static final List<Integer> NOT_YET = List.of(14, 15, 16, 17, 19, 20, 21, 23, 25);

    /** What any of them can be told apart by besides. */
    private static final List<RecordDimension> BESIDES = List.of(RecordDimension.STATUS, RecordDimension.BORDER,
            RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX, RecordDimension.DISABILITY, RecordDimension.PARENTS,
            RecordDimension.ORIGIN_COUNTRY, RecordDimension.ORIGIN_REGION, RecordDimension.FIRST_OR_AGAIN,
            RecordDimension.FORM_HAPPENED, RecordDimension.FORM_INTENDED);

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

    private static NamedQuestion recorded(String code, int number, RecordDimension row) {
        return of(code, number, Happening.RECORDED, row);
    }

    private static NamedQuestion closed(String code, int number, RecordDimension row) {
        return of(code, number, Happening.CLOSED, row);
    }

    private static NamedQuestion of(String code, int number, Happening happening, RecordDimension row) {
        return new NamedQuestion(code, number, happening,
                List.of(row, RecordDimension.SEX), List.of());
    }
}
