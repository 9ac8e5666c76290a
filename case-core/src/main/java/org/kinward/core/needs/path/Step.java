package org.kinward.core.needs.path;

import static org.kinward.core.needs.path.Path.AGE_ASSESSMENT;
import static org.kinward.core.needs.path.Path.BIRTH_REGISTRATION;
import static org.kinward.core.needs.path.Path.GUARDIAN;
import static org.kinward.core.needs.path.Path.IDENTIFICATION;
import static org.kinward.core.needs.path.Path.RESIDENCE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a child is on a path. People move it; the moves are the table of docs/needs.md. */
public enum Step {
    GUARDIAN_NOT_NEEDED(GUARDIAN), GUARDIAN_NEEDED(GUARDIAN),
    /** A court or an authority was asked. */
    GUARDIAN_ASKED_FOR(GUARDIAN), GUARDIAN_NAMED(GUARDIAN), GUARDIAN_ENDED(GUARDIAN),

    RESIDENCE_NOT_NEEDED(RESIDENCE), RESIDENCE_NEEDED(RESIDENCE), RESIDENCE_ASKED_FOR(RESIDENCE),
    RESIDENCE_TEMPORARY(RESIDENCE), RESIDENCE_PERMANENT(RESIDENCE), RESIDENCE_REFUSED(RESIDENCE),

    /** Papers and people who know the child are enough; in doubt it is a child. */
    AGE_NOT_DOUBTED(AGE_ASSESSMENT),
    /** Somebody doubts it; until then and afterwards it is treated as a child. */
    AGE_DOUBTED(AGE_ASSESSMENT),
    /** Asked for, with every safeguard there. */
    AGE_ASKED_FOR(AGE_ASSESSMENT),
    /** The child, or who goes along, has ended it: no reason counts against the child. */
    AGE_STOPPED(AGE_ASSESSMENT), AGE_IS_A_CHILD(AGE_ASSESSMENT),
    /** Nobody can say: the doubt counts for the child. */
    AGE_NOT_SURE_SO_A_CHILD(AGE_ASSESSMENT), AGE_EIGHTEEN_OR_OVER(AGE_ASSESSMENT),

    BIRTH_NOT_KNOWN(BIRTH_REGISTRATION), BIRTH_PAPER_SEEN(BIRTH_REGISTRATION),
    BIRTH_PAPER_NOT_HERE(BIRTH_REGISTRATION), BIRTH_NOT_REGISTERED(BIRTH_REGISTRATION),
    BIRTH_ASKED_FOR(BIRTH_REGISTRATION), BIRTH_LATE_JUDGEMENT(BIRTH_REGISTRATION),
    BIRTH_PAPER_IN_VAULT(BIRTH_REGISTRATION),

    IDENTIFICATION_NOT_ASKED(IDENTIFICATION), IDENTIFICATION_ASKED_FOR(IDENTIFICATION),
    /** The authority wants to know more before it answers. */
    IDENTIFICATION_MORE_WANTED(IDENTIFICATION), IDENTIFIED(IDENTIFICATION), NOT_IDENTIFIED(IDENTIFICATION),
    /** No answer, or a no: the authority is asked to look again, and why. */
    SECOND_LOOK_ASKED_FOR(IDENTIFICATION);

    private final Path path;

    Step(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Where a path can begin. */
    public static List<Step> first(Path path) {
        var later = EnumSet.of(GUARDIAN_ENDED, AGE_ASKED_FOR, AGE_STOPPED, AGE_IS_A_CHILD, AGE_NOT_SURE_SO_A_CHILD,
                AGE_EIGHTEEN_OR_OVER, BIRTH_LATE_JUDGEMENT, BIRTH_PAPER_IN_VAULT, IDENTIFICATION_MORE_WANTED,
                NOT_IDENTIFIED, SECOND_LOOK_ASKED_FOR);
        return Arrays.stream(values()).filter(step -> step.path == path && !later.contains(step)).toList();
    }

    /** The steps that may follow, in the order of the page; never the same. */
    public Set<Step> next() {
        return switch (this) {
            case GUARDIAN_NOT_NEEDED, GUARDIAN_ENDED -> EnumSet.of(GUARDIAN_NEEDED, GUARDIAN_ASKED_FOR);
            case GUARDIAN_NEEDED -> EnumSet.of(GUARDIAN_NOT_NEEDED, GUARDIAN_ASKED_FOR);
            case GUARDIAN_ASKED_FOR -> EnumSet.of(GUARDIAN_NOT_NEEDED, GUARDIAN_NEEDED, GUARDIAN_NAMED);
            case GUARDIAN_NAMED -> EnumSet.of(GUARDIAN_ENDED);
            case RESIDENCE_NOT_NEEDED, RESIDENCE_PERMANENT -> EnumSet.of(RESIDENCE_NEEDED);
            case RESIDENCE_NEEDED, RESIDENCE_REFUSED -> EnumSet.of(RESIDENCE_NOT_NEEDED, RESIDENCE_ASKED_FOR);
            case RESIDENCE_ASKED_FOR ->
                EnumSet.of(RESIDENCE_NEEDED, RESIDENCE_TEMPORARY, RESIDENCE_PERMANENT, RESIDENCE_REFUSED);
            case RESIDENCE_TEMPORARY -> EnumSet.of(RESIDENCE_NEEDED, RESIDENCE_ASKED_FOR, RESIDENCE_PERMANENT);
            case AGE_NOT_DOUBTED, AGE_STOPPED, AGE_EIGHTEEN_OR_OVER -> EnumSet.of(AGE_DOUBTED);
            case AGE_DOUBTED -> EnumSet.of(AGE_NOT_DOUBTED, AGE_ASKED_FOR);
            case AGE_ASKED_FOR ->
                EnumSet.of(AGE_STOPPED, AGE_IS_A_CHILD, AGE_NOT_SURE_SO_A_CHILD, AGE_EIGHTEEN_OR_OVER);
            case BIRTH_NOT_KNOWN -> EnumSet.of(BIRTH_PAPER_SEEN, BIRTH_PAPER_NOT_HERE, BIRTH_NOT_REGISTERED);
            case BIRTH_PAPER_SEEN, BIRTH_LATE_JUDGEMENT -> EnumSet.of(BIRTH_PAPER_IN_VAULT);
            case BIRTH_PAPER_NOT_HERE -> EnumSet.of(BIRTH_PAPER_SEEN, BIRTH_ASKED_FOR);
            case BIRTH_NOT_REGISTERED -> EnumSet.of(BIRTH_ASKED_FOR);
            case BIRTH_ASKED_FOR ->
                EnumSet.of(BIRTH_PAPER_NOT_HERE, BIRTH_NOT_REGISTERED, BIRTH_LATE_JUDGEMENT, BIRTH_PAPER_IN_VAULT);
            case AGE_IS_A_CHILD, AGE_NOT_SURE_SO_A_CHILD, BIRTH_PAPER_IN_VAULT -> EnumSet.noneOf(Step.class);
            default -> ofIdentification();
        };
    }

    private Set<Step> ofIdentification() {
        return switch (this) {
            case IDENTIFICATION_NOT_ASKED, IDENTIFICATION_MORE_WANTED -> EnumSet.of(IDENTIFICATION_ASKED_FOR);
            case IDENTIFICATION_ASKED_FOR ->
                EnumSet.of(IDENTIFICATION_MORE_WANTED, IDENTIFIED, NOT_IDENTIFIED, SECOND_LOOK_ASKED_FOR);
            case NOT_IDENTIFIED -> EnumSet.of(SECOND_LOOK_ASKED_FOR);
            case SECOND_LOOK_ASKED_FOR -> EnumSet.of(IDENTIFICATION_MORE_WANTED, IDENTIFIED, NOT_IDENTIFIED);
            default -> EnumSet.noneOf(Step.class);
        };
    }

    public boolean mayBecome(Step step) {
        return next().contains(step);
    }

    /** Whether an office was asked: where, is said with it. */
    public boolean asksAnOffice() {
        return this == GUARDIAN_ASKED_FOR || this == RESIDENCE_ASKED_FOR || this == AGE_ASKED_FOR
                || this == BIRTH_ASKED_FOR || this == IDENTIFICATION_ASKED_FOR || this == SECOND_LOOK_ASKED_FOR;
    }
}
