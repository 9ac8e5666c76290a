package org.kinward.core.shelter.incident;

/** What kind of thing happened: a closed list (F32). */
public enum IncidentKind {
    INJURY, SUDDEN_ILLNESS, FIGHT, SELF_HARM, STRANGER_CAME, THREAT, LOST_OR_BROKEN, OTHER_INCIDENT,
    /** Something is said against staff or a carer of the house: its people do not read it. */
    ALLEGATION;

    /** Whether it goes to a person outside of the house, and to nobody in it. */
    public boolean leavesTheHouse() {
        return this == ALLEGATION;
    }
}
