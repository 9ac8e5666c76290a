package org.kinward.core.risk.factor;

/** Who saw it, by what this person is to the child; never a name. */
public enum SeenBy {
    WORKER, CHILD, FAMILY, CARER_OF_THE_HOUSE, TEACHER, HEALTH_WORKER, COMMITTEE, AUTHORITY, OTHER_AGENCY, PAPER
}
