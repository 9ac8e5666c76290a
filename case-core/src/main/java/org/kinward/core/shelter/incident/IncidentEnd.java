package org.kinward.core.shelter.incident;

/** What came of an incident in the end. */
public enum IncidentEnd {
    CHILD_IS_SAFE, TREATED, RULES_OF_HOUSE_CHANGED, AUTHORITY_DECIDES, KEPT_AWAY_FROM_CHILDREN, NOT_FOUND_TO_BE_SO,
    OTHER_END
}
