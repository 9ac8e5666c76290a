package org.kinward.core.shelter.medicine;

/** What came of a dose. */
public enum DoseCame {
    GIVEN, REFUSED, ASLEEP, NOT_HERE, NONE_LEFT
}
