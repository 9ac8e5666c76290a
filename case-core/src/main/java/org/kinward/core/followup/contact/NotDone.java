package org.kinward.core.followup.contact;

/** Why a contact was not done: the word a director can act on (FIELD F90). */
public enum NotDone {
    CHILD_AWAY, ROAD_CLOSED, INSECURE, NO_FUEL, WORKER_ILL, NO_STAFF, REFUSED
}
