package org.kinward.core.casefile.weight;

/** How a child lives, for the work that it takes to be there for it. */
public enum Lives {
    /** In a house of the agency. */
    IN_A_HOUSE,
    /** With a family or on its own, where a worker goes to see it. */
    AT_HOME,
    /** On the way to a home in another country, or followed up there. */
    ACROSS_A_BORDER
}
