package org.kinward.core.story;

/** Who of the people working on the case may read a note. Managers of the place read every note of their place. */
public enum VisibleTo {
    TEAM, AGENCY, ALL_ON_CASE
}
