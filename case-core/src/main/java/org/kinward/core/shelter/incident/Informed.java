package org.kinward.core.shelter.incident;

/** Who was told of an incident already. */
public enum Informed {
    HOUSE_MANAGER, LEAD_WORKER, HEALTH_WORKER, CHILDS_CARER, POLICE, AUTHORITY, NOBODY_YET
}
