package org.kinward.core.consent.use;

/** A group of what is written down about a child; each is shared or not shared as a whole. */
public enum DataGroup {
    WHO_THE_CHILD_IS, WHERE_THE_CHILD_IS, FAMILY, HEALTH, WHAT_HAPPENED, SCHOOL_AND_WORK, PAPERS, HELP_GIVEN
}
