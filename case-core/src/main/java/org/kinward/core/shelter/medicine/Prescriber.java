package org.kinward.core.shelter.medicine;

/** Who said that a child takes a medicine. */
public enum Prescriber {
    DOCTOR, NURSE, HOSPITAL, HEALTH_CENTRE,
    /** The child had it; nobody here has looked at it yet. */
    CAME_WITH_CHILD
}
