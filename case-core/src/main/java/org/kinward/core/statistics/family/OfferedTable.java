package org.kinward.core.statistics.family;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that a family can be declared with. A constant is never changed, only added: declared families bear its word. */
public enum OfferedTable {
    SEX(Grouping.SEX), AGE_TWO(Grouping.AGE_TWO), BORDER(Grouping.BORDER), STATUS(Grouping.STATUS),
    OUTCOME(Grouping.OUTCOME), AGE_USUAL(Grouping.AGE_USUAL), AGE_SCHOOL(Grouping.AGE_SCHOOL),
    DISABILITY(Grouping.DISABILITY), FIRST_OR_AGAIN(Grouping.FIRST_OR_AGAIN),
    BIRTH_REGISTERED(Grouping.BIRTH_REGISTERED),
    AGE_TWO_SEX(Grouping.AGE_TWO, Grouping.SEX), AGE_USUAL_SEX(Grouping.AGE_USUAL, Grouping.SEX),
    AGE_SCHOOL_SEX(Grouping.AGE_SCHOOL, Grouping.SEX), BORDER_SEX(Grouping.BORDER, Grouping.SEX),
    STATUS_SEX(Grouping.STATUS, Grouping.SEX), OUTCOME_SEX(Grouping.OUTCOME, Grouping.SEX),
    AGE_USUAL_BORDER(Grouping.AGE_USUAL, Grouping.BORDER),
    AGE_TWO_SEX_BORDER(Grouping.AGE_TWO, Grouping.SEX, Grouping.BORDER),
    NEED(Grouping.NEED), FORM_HAPPENED(Grouping.FORM_HAPPENED), FORM_INTENDED(Grouping.FORM_INTENDED),
    FORM_SUSPECTED(Grouping.FORM_SUSPECTED), ACTIVITY(Grouping.ACTIVITY), FACTOR(Grouping.FACTOR),
    FACTOR_OPEN(Grouping.FACTOR_OPEN), FACTOR_LEFT(Grouping.FACTOR_LEFT), SERVICE(Grouping.SERVICE),
    SERVICE_BEGUN(Grouping.SERVICE_BEGUN), INCIDENT(Grouping.INCIDENT), CONTACT_MISSED(Grouping.CONTACT_MISSED),
    FAMILY_HELP(Grouping.FAMILY_HELP),
    ROUTE(Grouping.HOME_COUNTRY, Grouping.DESTINATION), ROUTE_REGION(Grouping.HOME_REGION, Grouping.DESTINATION),
    KIND(Grouping.KIND);

    /** One-way tables of few bands that stand well together where there are few children, each half-year (F71). */
    public static final List<OfferedTable> SMALL_AGENCY = List.of(SEX, AGE_TWO, BORDER, STATUS, OUTCOME, KIND);

    /** Each of these says something of the others: a region lies in one country, and a border is crossed from home or not. */
    private static final Set<Grouping> PLACES_TIED = EnumSet.of(Grouping.HOME_COUNTRY, Grouping.HOME_REGION,
            Grouping.BORDER);

    /** Parted by blanks. */
    private final String by;

    OfferedTable(Grouping... by) {
        this.by = Arrays.stream(by).map(Grouping::name).collect(Collectors.joining(" "));
    }

    /** Whether a file is counted under several answers: only tables with chance in them show such a question. */
    public boolean countsMoreThanOnce() {
        return by().stream().anyMatch(grouping -> grouping.dimension().countsMoreThanOnce());
    }

    /** Those of these whose bands lie across the bands of another one. */
    public static List<OfferedTable> crossing(List<OfferedTable> tables) {
        var groupings = tables.stream().flatMap(table -> table.by().stream()).distinct().toList();
        return tables.stream().filter(table -> table.by().stream().anyMatch(
                grouping -> groupings.stream().anyMatch(grouping::crosses))).toList();
    }

    /** Its dimensions in their bands, the last one in columns. */
    public List<Grouping> by() {
        return Arrays.stream(by.split(" ", -1)).map(Grouping::valueOf).toList();
    }

    /**
     * How it says where children came from. Tables that say it in two ways stand together only where chance is added: what an atlas
     * rules out is not in the attack that proves hidden figures (STATISTICS section 2).
     *
     * @return empty if it does not say so
     */
    public Optional<Grouping> cameFrom() {
        return by().stream().filter(PLACES_TIED::contains).findFirst();
    }
}
