package org.kinward.core.statistics.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.CodeList;

/** One way in which the records of children differ; where the answers come from stands in docs/statistics.md. */
public enum RecordDimension {

    SEX(Kind.ONE), AGE_AT_INTAKE(Kind.AGE), AGE_WHEN_LEFT(Kind.AGE), AGE_AT_CLOSING(Kind.AGE), AGE_BASIS(Kind.ONE),
    ORIGIN_COUNTRY(Kind.ONE), ORIGIN_REGION(Kind.ONE, CodeList.REGION), DESTINATION_COUNTRY(Kind.ONE), BORDER(Kind.ONE),
    PARENTS(Kind.ONE), DISABILITY(Kind.ONE), STATUS(Kind.ONE), CAME_BY(Kind.ONE, CodeList.HOW_CAME),
    RECRUITER(Kind.ONE, CodeList.RECRUITER), FIRST_OR_AGAIN(Kind.ONE), SCHOOL(Kind.ONE, CodeList.SCHOOL_STATE),
    BIRTH_REGISTERED(Kind.ONE), OUTCOME(Kind.ONE, CodeList.CLOSING),
    FORM_HAPPENED(Kind.SEVERAL, CodeList.EXPLOITATION), FORM_INTENDED(Kind.SEVERAL, CodeList.EXPLOITATION),
    FORM_SUSPECTED(Kind.SEVERAL, CodeList.EXPLOITATION), ACTIVITY(Kind.SEVERAL, CodeList.ACTIVITY),
    FACTOR(Kind.SEVERAL, CodeList.OPENED_DOOR), FACTOR_OPEN(Kind.SEVERAL, CodeList.OPENED_DOOR), NEED(Kind.SEVERAL),
    SERVICE(Kind.SEVERAL, CodeList.SERVICE), SERVICE_BEGUN(Kind.SEVERAL, CodeList.SERVICE),

    WAIT_BED(Kind.ONE, Answers.WAIT), WAIT_HEALTH(Kind.ONE, Answers.WAIT), WAIT_ASSESSMENT(Kind.ONE, Answers.WAIT),
    WAIT_PLAN(Kind.ONE, Answers.WAIT), WAIT_SERVICE(Kind.ONE, Answers.WAIT), STAY(Kind.ONE, Answers.STAY),
    NIGHTS(Kind.ONE, Answers.NIGHTS), GOING_OUT(Kind.ONE, Answers.GOING_OUT), RETURN_STATE(Kind.ONE, Answers.RETURN),
    RETURN_TO(Kind.ONE, Answers.RETURN_TO), RETURN_BORDER(Kind.ONE, Answers.BORDER),
    HOME_SEEN(Kind.ONE, Answers.YES_NO),
    SCHOOL_START(Kind.ONE, Answers.SCHOOLING), SCHOOL_NOW(Kind.ONE, Answers.SCHOOLING),
    SCHOOL_END(Kind.ONE, Answers.SCHOOLING), SCHOOL_AFTER_SIX(Kind.ONE, Answers.SCHOOLING),
    SCHOOL_AFTER_TWELVE(Kind.ONE, Answers.SCHOOLING), WORK_START(Kind.ONE, Answers.GOES),
    WORK_NOW(Kind.ONE, Answers.GOES), WORK_END(Kind.ONE, Answers.GOES), PAY_NOW(Kind.ONE, Answers.REACHED_YES_NO),
    HELP_START(Kind.ONE, Answers.REACHED_YES_NO), HELP_NOW(Kind.ONE, Answers.REACHED_YES_NO),
    HELP_END(Kind.ONE, Answers.REACHED_YES_NO), PAPERS_START(Kind.ONE, Answers.GOES),
    PAPERS_NOW(Kind.ONE, Answers.GOES), PAPERS_END(Kind.ONE, Answers.GOES), BACK_AFTER(Kind.ONE, Answers.BACK_AFTER),
    FACTOR_LEFT(Kind.SEVERAL, CodeList.OPENED_DOOR), INCIDENT(Kind.SEVERAL, Answers.INCIDENT),
    CONTACT_MISSED(Kind.SEVERAL, Answers.CONTACT_MISSED), FAMILY_HELP(Kind.SEVERAL, Answers.FAMILY_HELP),
    LEGAL(Kind.SEVERAL, Answers.LEGAL), LAW(Kind.SEVERAL, Answers.LAW),

    BEGAN_BY(Kind.ONE, Answers.BEGAN_BY), FAMILY_PART(Kind.ONE, Answers.FAMILY_PART), DEBT(Kind.ONE, CodeList.DEBT),
    LASTED(Kind.ONE, Answers.LASTED), HOURS(Kind.ONE, Answers.HOURS), PAID_HOW(Kind.ONE, Answers.PAID_HOW),
    PAID_TO(Kind.ONE, Answers.PAID_TO), VIOLENCE(Kind.ONE, Answers.YES_NO), PROMISE(Kind.SEVERAL, CodeList.PROMISE),
    DANGER_AT_WORK(Kind.SEVERAL, Answers.DANGER_AT_WORK), HELP_SAID(Kind.SEVERAL, Answers.HELP_SAID),
    CONSENT(Kind.SEVERAL, Answers.CONSENT),

    SERVICE_ACCEPTED(Kind.SEVERAL, CodeList.SERVICE), SERVICE_UNANSWERED(Kind.SEVERAL, CodeList.SERVICE),
    REFERRAL_ANSWER(Kind.SEVERAL, Answers.REFERRAL_ANSWER), FACTOR_SMALLER(Kind.SEVERAL, CodeList.OPENED_DOOR),
    FACTOR_GUARDED(Kind.SEVERAL, CodeList.OPENED_DOOR), FACTOR_GONE(Kind.SEVERAL, CodeList.OPENED_DOOR),

    STAGE(Kind.ONE, Answers.STAGE), DANGER(Kind.ONE, Answers.DANGER), IDENTIFIED_BY(Kind.ONE, Answers.IDENTIFIED_BY),
    IDENTIFYING(Kind.ONE, Answers.IDENTIFYING), HOME_LANGUAGE(Kind.ONE, Answers.LANGUAGE),
    SERVED(Kind.ONE, Answers.YES_NO), SERVICE_BY(Kind.SEVERAL, Answers.SERVICE_BY),
    FACTORS_AFTER_SIX(Kind.SEVERAL, Answers.FACTOR_STATE), FACTORS_AFTER_TWELVE(Kind.SEVERAL, Answers.FACTOR_STATE);

    /** The category of a child of whom none was written: no need, no service, no open factor. */
    public static final String NONE = "NONE";

    /** The first of those that records have since the second version of their form; older ones do not say it. */
    public static final RecordDimension FIRST_LATER = WAIT_BED;

    private static final Set<RecordDimension> STAY_AS_TOLD = EnumSet.of(SEX, AGE_AT_INTAKE, AGE_WHEN_LEFT,
            AGE_AT_CLOSING, AGE_BASIS, ORIGIN_COUNTRY, ORIGIN_REGION, DESTINATION_COUNTRY, BORDER, PARENTS, CAME_BY,
            RECRUITER, FIRST_OR_AGAIN, SCHOOL, FORM_HAPPENED, FORM_INTENDED, FORM_SUSPECTED, ACTIVITY, FACTOR,
            RETURN_TO, RETURN_BORDER, HOME_SEEN, BACK_AFTER, BEGAN_BY, FAMILY_PART, DEBT, LASTED, HOURS, PAID_HOW,
            PAID_TO, VIOLENCE, PROMISE, DANGER_AT_WORK);
    private static final Set<RecordDimension> OF_COURTS = EnumSet.of(LEGAL, LAW);
    private static final Set<RecordDimension> STAYS_IN = EnumSet.of(PROMISE, DANGER_AT_WORK, HELP_SAID, CONSENT,
            SERVICE_ACCEPTED, SERVICE_UNANSWERED, REFERRAL_ANSWER, FACTOR_SMALLER, FACTOR_GUARDED, FACTOR_GONE, STAGE,
            DANGER, IDENTIFIED_BY, IDENTIFYING, HOME_LANGUAGE, SERVED, SERVICE_BY, FACTORS_AFTER_SIX,
            FACTORS_AFTER_TWELVE);
    private static final Set<RecordDimension> WITHOUT_HEALTH = EnumSet.of(FORM_HAPPENED,
            FORM_INTENDED, FORM_SUSPECTED, ACTIVITY, VIOLENCE);

    private final Kind kind;
    private final @Nullable CodeList list;
    private final String answers;

    RecordDimension(Kind kind) {
        this(kind, null, "");
    }

    RecordDimension(Kind kind, CodeList list) {
        this(kind, list, "");
    }

    RecordDimension(Kind kind, String answers) {
        this(kind, null, answers);
    }

    RecordDimension(Kind kind, @Nullable CodeList list, String answers) {
        this.kind = kind;
        this.list = list;
        this.answers = answers;
    }

    /** How many values a child has. */
    public enum Kind {
        /** Exactly one. */
        ONE,
        /** One age, counted in bands. */
        AGE,
        /** Several: such a child is counted more than once, and the columns do not add up to the children. */
        SEVERAL
    }

    public Kind kind() {
        return kind;
    }

    public boolean countsMoreThanOnce() {
        return kind == Kind.SEVERAL;
    }

    /** The categories that never change; those of a list come besides. */
    public List<String> codes() {
        return switch (this) {
            case SEX -> List.of("GIRL", "BOY");
            case AGE_BASIS -> List.of("DOCUMENT", "CHILDS_WORD", "SOMEONES_WORD", "ESTIMATE", "PRESUMED");
            case ORIGIN_COUNTRY, DESTINATION_COUNTRY -> List.of(Locale.getISOCountries());
            case BORDER -> List.of("WITHIN", "ACROSS");
            case PARENTS -> List.of("BOTH_ALIVE", "MOTHER_DEAD", "FATHER_DEAD", "BOTH_DEAD");
            case DISABILITY -> List.of("YES", "NO");
            case STATUS -> List.of("AT_RISK", "PRESUMED", "IDENTIFIED", "OTHER_LABOUR", "ON_THE_MOVE",
                    "OTHER_PROTECTION", "NO_NEED");
            case FIRST_OR_AGAIN -> List.of("FIRST_TIME", "AGAIN_SAME_PEOPLE", "AGAIN_OTHER_PEOPLE");
            case BIRTH_REGISTERED -> List.of("REGISTERED", "NOT_REGISTERED", "BEING_DONE");
            case NEED -> List.of(NONE, "SAFETY", "PLACE_TO_STAY", "BODY", "MIND_AND_FEELINGS", "FAMILY", "SCHOOL",
                    "SKILLS_AND_INCOME", "LEGAL_AND_RESIDENCE", "PAPERS", "COMMUNITY_AND_FAITH");
            default -> answers.isEmpty() ? countsMoreThanOnce() ? List.of(NONE) : List.of()
                    : List.of(answers.split(" ", -1));
        };
    }

    /**
     * Whether it says how something was when it happened. Another figure in a past period then means that somebody wrote it late
     * or put it right; of the others life goes on as well.
     */
    public boolean staysAsTold() {
        return STAY_AS_TOLD.contains(this);
    }

    /** Whether it says what police and courts did, which no manager of a place reads. */
    public boolean isOfCourts() {
        return OF_COURTS.contains(this);
    }

    /** Whether it stands for the ethnic group: counted for the whole agency, never by place and not for who manages places (F72). */
    public boolean isNeverByPlace() {
        return this == HOME_LANGUAGE;
    }

    /**
     * Whether it is counted for the agency alone: what a child says in a talk, and agrees to (ADR 153), what became of what was
     * asked and of what opened the door (ADR 173), and where a case stands (ADR 174), goes out in no table.
     */
    public boolean staysIn() {
        return STAYS_IN.contains(this);
    }

    /** Whether the sealed answers of the health worker are missing in it. */
    public boolean isWithoutHealth() {
        return WITHOUT_HEALTH.contains(this);
    }

    /** Whether its categories are steps, the shortest first, so that there is a middle one. */
    public boolean isInSteps() {
        return answers.equals(Answers.WAIT);
    }

    /** Whether older records do not say it. */
    public boolean isLater() {
        return compareTo(FIRST_LATER) >= 0;
    }

    /** The list of the field that names its categories. */
    public Optional<CodeList> list() {
        return Optional.ofNullable(list);
    }

    /** Its column in the record. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
