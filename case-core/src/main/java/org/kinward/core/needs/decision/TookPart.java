package org.kinward.core.needs.decision;

/** Who took part, by what this person is to the child; never a name. */
public enum TookPart {
    CHILD, PARENT, OTHER_CARER, LEGAL_REPRESENTATIVE, LEAD_WORKER, MANAGER, OTHER_STAFF, HEALTH_WORKER, TEACHER, LAWYER,
    AUTHORITY, INTERPRETER
}
