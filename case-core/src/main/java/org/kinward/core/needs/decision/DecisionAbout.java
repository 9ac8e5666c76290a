package org.kinward.core.needs.decision;

/** What is decided in a child's best interests (kit 4.5.1, 4.5.2; F40). */
public enum DecisionAbout {
    PLACE_TO_STAY, CONTACT_WITH_FAMILY, GOING_HOME, LEGAL_REPRESENTATIVE, RESIDENCE, AGE, HEALTH, SCHOOL_OR_WORK, OTHER
}
