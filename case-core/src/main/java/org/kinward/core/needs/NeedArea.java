package org.kinward.core.needs;

/**
 * The ten sides of a child's life that an assessment looks at (issue 4 section 4; kit 4.5.2, 4.5.5, 4.5.7, 4.5.10), in
 * the order of the page. A closed list: plan, services and figures speak of needs by these words. A constant is never
 * renamed.
 */
public enum NeedArea {
    SAFETY, PLACE_TO_STAY,
    /** Health, food, sleep, the body after what it went through; a hard topic. */
    BODY(true),
    /** What the child feels, and whom it can talk to; a hard topic. */
    MIND_AND_FEELINGS(true), FAMILY, SCHOOL, SKILLS_AND_INCOME,
    /** Guardian, residence, being treated as a child and not as an offender. Nobody asks about testifying (kit 4.5.3). */
    LEGAL_AND_RESIDENCE,
    /** Birth registration and every paper the child needs. */
    PAPERS, COMMUNITY_AND_FAITH;

    private final boolean hard;

    NeedArea() {
        this(false);
    }

    NeedArea(boolean hard) {
        this.hard = hard;
    }

    /** Whether it may stay empty: what was not asked there never counts as incomplete (FIELD F98). */
    public boolean isHard() {
        return hard;
    }

    /** Whether it is written down whatever the child says to being recorded: life and body, safety, a bed (FIELD F79). */
    public boolean isProtecting() {
        return this == SAFETY || this == PLACE_TO_STAY || this == BODY;
    }
}
