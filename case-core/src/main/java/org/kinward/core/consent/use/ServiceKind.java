package org.kinward.core.consent.use;

/** A service a child may say yes or no to; medical acts follow health law besides. */
public enum ServiceKind {
    HEALTH_CARE, TALKS_THAT_HELP, LEGAL_HELP, SCHOOL, LEARNING_A_TRADE, LOOKING_FOR_FAMILY, HELP_WITH_PAPERS,
    /** Meals, clothes, games, going out: what every day brings. */
    EVERYDAY_CARE(true);

    private final boolean everyday;

    ServiceKind() {
        this(false);
    }

    ServiceKind(boolean everyday) {
        this.everyday = everyday;
    }

    /** Whether it is a daily act, which the head of a shelter may decide about (F76). */
    public boolean isEveryday() {
        return everyday;
    }
}
