package org.kinward.core.statistics.family;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.RecordDimension;

/**
 * A dimension in few bands, as released tables show it. What no band names is the last one: not known, or another answer. A
 * constant is never changed, only added: families that were declared bear its word.
 */
public enum Grouping {
    SEX(RecordDimension.SEX, "GIRL", "BOY"),
    AGE_TWO(RecordDimension.AGE_AT_INTAKE, "0-11", "12-17"),
    AGE_USUAL(RecordDimension.AGE_AT_INTAKE, "0-5", "6-11", "12-15", "16-17"),
    AGE_SCHOOL(RecordDimension.AGE_AT_INTAKE, "0-6", "7-14", "15-17"),
    BORDER(RecordDimension.BORDER, "WITHIN", "ACROSS"),
    STATUS(RecordDimension.STATUS, "PRESUMED+IDENTIFIED", "AT_RISK"),
    OUTCOME(RecordDimension.OUTCOME, "DOES_NOT_APPLY", "SAFE-SETTLED+GOALS-REACHED+YOUNG-ADULT"),
    DISABILITY(RecordDimension.DISABILITY, "YES", "NO"),
    FIRST_OR_AGAIN(RecordDimension.FIRST_OR_AGAIN, "FIRST_TIME", "AGAIN_SAME_PEOPLE+AGAIN_OTHER_PEOPLE"),
    BIRTH_REGISTERED(RecordDimension.BIRTH_REGISTERED, "REGISTERED", "NOT_REGISTERED+BEING_DONE"),
    NEED(RecordDimension.NEED, "SAFETY", "PLACE_TO_STAY", "BODY", "MIND_AND_FEELINGS", "FAMILY", "SCHOOL",
            "SKILLS_AND_INCOME", "LEGAL_AND_RESIDENCE", "PAPERS", "COMMUNITY_AND_FAITH"),
    FORM_HAPPENED(RecordDimension.FORM_HAPPENED, ShippedBands.FORM),
    FORM_INTENDED(RecordDimension.FORM_INTENDED, ShippedBands.FORM),
    FORM_SUSPECTED(RecordDimension.FORM_SUSPECTED, ShippedBands.FORM),
    ACTIVITY(RecordDimension.ACTIVITY, ShippedBands.ACTIVITY), FACTOR(RecordDimension.FACTOR, ShippedBands.FACTOR),
    FACTOR_OPEN(RecordDimension.FACTOR_OPEN, ShippedBands.FACTOR),
    FACTOR_LEFT(RecordDimension.FACTOR_LEFT, ShippedBands.FACTOR),
    SERVICE(RecordDimension.SERVICE, ShippedBands.SERVICE),
    SERVICE_BEGUN(RecordDimension.SERVICE_BEGUN, ShippedBands.SERVICE),
    INCIDENT(RecordDimension.INCIDENT, "INJURY", "SUDDEN_ILLNESS", "FIGHT", "SELF_HARM", "STRANGER_CAME", "THREAT",
            "LOST_OR_BROKEN", "WENT_MISSING"),
    CONTACT_MISSED(RecordDimension.CONTACT_MISSED, "CHILD_AWAY", "ROAD_CLOSED", "INSECURE", "NO_FUEL", "WORKER_ILL",
            "NO_STAFF", "REFUSED"),
    FAMILY_HELP(RecordDimension.FAMILY_HELP, "LIVELIHOOD", "MONEY"),
    HOME_COUNTRY(RecordDimension.ORIGIN_COUNTRY), HOME_REGION(RecordDimension.ORIGIN_REGION),
    DESTINATION(RecordDimension.DESTINATION_COUNTRY),
    /**
     * Of trafficked children of whom one form is written, which; several, another and none are a band of their own. What this leaves of
     * those that {@link #STATUS} counts is a cell as well, and so looked after: otherwise one table less the other would say it.
     */
    KIND(RecordDimension.STATUS, "PRESUMED/HOUSEHOLD+IDENTIFIED/HOUSEHOLD", "PRESUMED/LABOUR+IDENTIFIED/LABOUR",
            "PRESUMED/BEGGING+IDENTIFIED/BEGGING", "PRESUMED+IDENTIFIED");

    /** The band of whatever no other names. */
    public static final String REST = "REST";

    /** Between the codes of a band. */
    static final String TOGETHER = "+";

    /** Between a status and the form of exploitation that is the only one. */
    static final String OF_KIND = "/";

    private static final String PLACES = "PLACES";

    private final RecordDimension dimension;
    /** Parted by blanks. */
    private final String named;
    private final String bandSet;

    /** Places, whose bands each family has for itself. */
    Grouping(RecordDimension dimension) {
        this.dimension = dimension;
        this.named = "";
        this.bandSet = PLACES;
    }

    Grouping(RecordDimension dimension, String... named) {
        this.dimension = dimension;
        this.named = String.join(" ", named);
        this.bandSet = name();
    }

    Grouping(RecordDimension dimension, ShippedBands shipped) {
        this.dimension = dimension;
        this.named = shipped.codes();
        this.bandSet = shipped.name();
    }

    public RecordDimension dimension() {
        return dimension;
    }

    /** What its bands are known by: groupings that have the same bands share the words for them. */
    public String bandSet() {
        return bandSet;
    }

    /** Whether an agency writes its bands down. */
    public boolean isOwn() {
        return named.isEmpty();
    }

    /** Whether an agency writes the bands of a dimension down: then no other grouping has it, and its categories are its bands. */
    static boolean isOwn(RecordDimension dimension) {
        return Arrays.stream(values()).anyMatch(grouping -> grouping.isOwn() && grouping.dimension == dimension);
    }

    /** The bands in the order of a table, the rest last, in a family with such bands of places. */
    public List<String> bands(OwnBands own) {
        return Stream.concat(named(own).stream(), Stream.of(REST)).toList();
    }

    /**
     * Whether a band of this one lies partly in a band of another one: what both share and what they do not share are no cells then, and
     * one table less the other says how many there are.
     */
    boolean crosses(Grouping other) {
        return dimension == other.dimension && !isOwn() && bandsOfCodes().stream().anyMatch(mine -> other.bandsOfCodes()
                .stream().anyMatch(theirs -> !Collections.disjoint(mine, theirs) && !mine.containsAll(theirs)
                        && !theirs.containsAll(mine)));
    }

    private List<List<String>> bandsOfCodes() {
        return named(OwnBands.NONE).stream().map(band -> codesOf(dimension, band)).toList();
    }

    /** Every code that a band names, in order; of an age single years. */
    List<String> codes(OwnBands own) {
        return named(own).stream().flatMap(band -> codesOf(dimension, band).stream()).toList();
    }

    /** In which band a code stands. */
    int bandOf(String code, OwnBands own) {
        var bands = named(own);
        return placeOf(dimension, bands, code).orElse(bands.size());
    }

    /** In which of these a code stands: by its whole word, or else by its status alone. */
    static OptionalInt placeOf(RecordDimension dimension, List<String> bands, String code) {
        var whole = IntStream.range(0, bands.size())
                .filter(band -> codesOf(dimension, bands.get(band)).contains(code)).findFirst();
        int kind = code.indexOf(OF_KIND);
        return whole.isPresent() || kind < 0 ? whole : placeOf(dimension, bands, code.substring(0, kind));
    }

    private List<String> named(OwnBands own) {
        return isOwn()
                ? own.of(dimension).stream().map(codes -> String.join(TOGETHER, codes)).toList()
                : List.of(named.split(" ", -1));
    }

    /** The codes that a band or a category consists of. */
    static List<String> codesOf(RecordDimension dimension, String band) {
        if (dimension.kind() != RecordDimension.Kind.AGE || band.equals(REST)) {
            return List.of(band.split(Pattern.quote(TOGETHER), -1));
        }
        var ends = band.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .mapToObj(String::valueOf).toList();
    }
}
