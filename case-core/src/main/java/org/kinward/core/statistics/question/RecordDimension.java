package org.kinward.core.statistics.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    SERVICE(Kind.SEVERAL, CodeList.SERVICE), SERVICE_BEGUN(Kind.SEVERAL, CodeList.SERVICE);

    /** The category of a child of whom none was written: no need, no service, no open factor. */
    public static final String NONE = "NONE";

    private final Kind kind;
    private final @Nullable CodeList list;

    RecordDimension(Kind kind) {
        this(kind, null);
    }

    RecordDimension(Kind kind, @Nullable CodeList list) {
        this.kind = kind;
        this.list = list;
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
            default -> countsMoreThanOnce() ? List.of(NONE) : List.of();
        };
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
