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

    private static final int HALF_A_YEAR = 6;
    private static final int A_YEAR = 12;

    /** Every question that records answer. */
    public static final List<NamedQuestion> ALL = Stream.of(whoCame(), whatHappened(), howItBegan(), help(), inAHouse(),
            comingHome(), whatBecame()).flatMap(List::stream).toList();

    /** What any of them can be told apart by besides. */
    private static final List<RecordDimension> BESIDES = List.of(RecordDimension.STATUS, RecordDimension.BORDER,
            RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX, RecordDimension.DISABILITY, RecordDimension.PARENTS,
            RecordDimension.ORIGIN_COUNTRY, RecordDimension.ORIGIN_REGION, RecordDimension.FIRST_OR_AGAIN,
            RecordDimension.FORM_HAPPENED, RecordDimension.FORM_INTENDED, RecordDimension.ACTIVITY,
            RecordDimension.RETURN_TO);

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

    private static List<NamedQuestion> whoCame() {
        return List.of(of(Theme.WHO_CAME, "recorded", 1, RecordDimension.AGE_AT_INTAKE),
                of(Theme.WHO_CAME, "open", 2, RecordDimension.AGE_AT_INTAKE).when(Happening.OPEN_AT_END),
                of(Theme.WHO_CAME, "finder", 6, RecordDimension.CAME_BY),
                of(Theme.WHO_CAME, "papers", 22, RecordDimension.BIRTH_REGISTERED));
    }

    private static List<NamedQuestion> whatHappened() {
        return List.of(of(Theme.WHAT_HAPPENED, "identified", 3, RecordDimension.AGE_AT_INTAKE)
                .of(new Narrowing(RecordDimension.STATUS, Set.of("IDENTIFIED"))),
                of(Theme.WHAT_HAPPENED, "form", 4, RecordDimension.FORM_HAPPENED),
                of(Theme.WHAT_HAPPENED, "activity", 4, RecordDimension.ACTIVITY),
                of(Theme.WHAT_HAPPENED, "route", 5, RecordDimension.ORIGIN_COUNTRY)
                        .across(RecordDimension.DESTINATION_COUNTRY),
                of(Theme.WHAT_HAPPENED, "region", 5, RecordDimension.ORIGIN_REGION)
                        .across(RecordDimension.DESTINATION_COUNTRY),
                of(Theme.WHAT_HAPPENED, "recruiter", 7, RecordDimension.RECRUITER),
                of(Theme.WHAT_HAPPENED, "left", 8, RecordDimension.AGE_WHEN_LEFT),
                of(Theme.WHAT_HAPPENED, "door", 9, RecordDimension.FACTOR),
                of(Theme.LAW, "courts", 25, RecordDimension.LEGAL), of(Theme.LAW, "charges", 25, RecordDimension.LAW));
    }

    private static List<NamedQuestion> howItBegan() {
        return List.of(of(Theme.WHAT_HAPPENED, "began", 7, RecordDimension.BEGAN_BY),
                of(Theme.WHAT_HAPPENED, "promised", 7, RecordDimension.PROMISE),
                of(Theme.WHAT_HAPPENED, "part", 7, RecordDimension.FAMILY_PART),
                of(Theme.WHAT_HAPPENED, "debt", 7, RecordDimension.DEBT),
                of(Theme.WHAT_HAPPENED, "lasted", 8, RecordDimension.LASTED),
                of(Theme.WHAT_HAPPENED, "hours", 8, RecordDimension.HOURS),
                of(Theme.WHAT_HAPPENED, "paid", 8, RecordDimension.PAID_HOW),
                of(Theme.WHAT_HAPPENED, "paidto", 8, RecordDimension.PAID_TO),
                of(Theme.WHAT_HAPPENED, "danger", 8, RecordDimension.DANGER_AT_WORK),
                of(Theme.WHAT_HAPPENED, "violence", 8, RecordDimension.VIOLENCE));
    }

    private static List<NamedQuestion> help() {
        return List.of(of(Theme.HELP, "needs", 11, RecordDimension.NEED),
                of(Theme.HELP, "services", 12, RecordDimension.SERVICE_BEGUN),
                of(Theme.HELP, "households", 12, RecordDimension.SERVICE_BEGUN).ofHouseholds(),
                of(Theme.HELP, "incomes", 12, RecordDimension.FAMILY_HELP).ofHouseholds(),
                of(Theme.HELP, "response", 12, RecordDimension.AGE_AT_INTAKE).across(RecordDimension.SERVICE_BEGUN),
                of(Theme.HELP, "sent", 13, RecordDimension.SERVICE),
                of(Theme.HELP, "answered", 13, RecordDimension.REFERRAL_ANSWER),
                of(Theme.HELP, "accepted", 13, RecordDimension.SERVICE_ACCEPTED),
                of(Theme.HELP, "unanswered", 13, RecordDimension.SERVICE_UNANSWERED),
                of(Theme.HELP, "health", 14, RecordDimension.WAIT_HEALTH),
                of(Theme.HELP, "assessed", 14, RecordDimension.WAIT_ASSESSMENT),
                of(Theme.HELP, "planned", 14, RecordDimension.WAIT_PLAN),
                of(Theme.HELP, "served", 14, RecordDimension.WAIT_SERVICE),
                of(Theme.HELP, "livelihood", 23, RecordDimension.FAMILY_HELP).across(RecordDimension.SCHOOL_NOW));
    }

    private static List<NamedQuestion> inAHouse() {
        return List.of(of(Theme.IN_A_HOUSE, "bed", 14, RecordDimension.WAIT_BED),
                of(Theme.IN_A_HOUSE, "stay", 15, RecordDimension.STAY),
                of(Theme.IN_A_HOUSE, "nights", 15, RecordDimension.NIGHTS),
                of(Theme.IN_A_HOUSE, "out", 15, RecordDimension.GOING_OUT).when(Happening.OPEN_AT_END),
                of(Theme.IN_A_HOUSE, "incidents", 16, RecordDimension.INCIDENT),
                of(Theme.IN_A_HOUSE, "deaths", 16, RecordDimension.AGE_AT_CLOSING).when(Happening.CLOSED)
                        .of(new Narrowing(RecordDimension.OUTCOME, Set.of("DIED"))));
    }

    private static List<NamedQuestion> comingHome() {
        return List.of(of(Theme.COMING_HOME, "returned", 17, RecordDimension.RETURN_TO).when(Happening.RETURNED),
                of(Theme.COMING_HOME, "crossed", 17, RecordDimension.RETURN_BORDER).when(Happening.RETURNED),
                of(Theme.COMING_HOME, "seen", 17, RecordDimension.HOME_SEEN).when(Happening.RETURNED),
                of(Theme.COMING_HOME, "held", 17, RecordDimension.RETURN_STATE),
                of(Theme.COMING_HOME, "halfyear", 19, RecordDimension.SCHOOL_AFTER_SIX).after(HALF_A_YEAR),
                of(Theme.COMING_HOME, "year", 19, RecordDimension.SCHOOL_AFTER_TWELVE).after(A_YEAR));
    }

    private static List<NamedQuestion> whatBecame() {
        return List.of(of(Theme.WHAT_BECAME, "work", 20, RecordDimension.WORK_NOW),
                of(Theme.WHAT_BECAME, "pay", 20, RecordDimension.PAY_NOW),
                of(Theme.WHAT_BECAME, "call", 21, RecordDimension.HELP_NOW),
                of(Theme.WHAT_BECAME, "missed", 24, RecordDimension.CONTACT_MISSED),
                of(Theme.WHAT_BECAME, "reasons", 18, RecordDimension.OUTCOME).when(Happening.CLOSED),
                of(Theme.WHAT_BECAME, "still", 10, RecordDimension.FACTOR_OPEN).when(Happening.CLOSED),
                of(Theme.WHAT_BECAME, "smaller", 10, RecordDimension.FACTOR_SMALLER).when(Happening.CLOSED),
                of(Theme.WHAT_BECAME, "guarded", 10, RecordDimension.FACTOR_GUARDED).when(Happening.CLOSED),
                of(Theme.WHAT_BECAME, "gone", 10, RecordDimension.FACTOR_GONE).when(Happening.CLOSED),
                of(Theme.WHAT_BECAME, "again", 24, RecordDimension.FIRST_OR_AGAIN),
                of(Theme.WHAT_BECAME, "back", 24, RecordDimension.BACK_AFTER),
                of(Theme.WHAT_BECAME, "leftopen", 24, RecordDimension.FACTOR_LEFT)
                        .across(RecordDimension.FIRST_OR_AGAIN));
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

    private static NamedQuestion of(Theme theme, String code, int number, RecordDimension row) {
        return new NamedQuestion(code, number, theme, Happening.RECORDED, List.of(row, RecordDimension.SEX), List.of(),
                Counts.CHILDREN);
    }

    private NamedQuestion when(Happening other) {
        return new NamedQuestion(code, number, theme, other, by, only, counts);
    }

    private NamedQuestion across(RecordDimension column) {
        return new NamedQuestion(code, number, theme, happening, List.of(by.getFirst(), column), only, counts);
    }

    private NamedQuestion of(Narrowing narrowing) {
        return new NamedQuestion(code, number, theme, happening, by, List.of(narrowing), counts);
    }

    private NamedQuestion after(int months) {
        return new NamedQuestion(code, number, theme, Happening.RETURNED, by, only, new Counts(Unit.CHILDREN, months));
    }

    /** The same of households, of which a sex says nothing. */
    private NamedQuestion ofHouseholds() {
        return new NamedQuestion(code, number, theme, happening, List.of(by.getFirst()), only,
                new Counts(Unit.HOUSEHOLDS, 0));
    }
}
