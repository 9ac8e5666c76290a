package org.kinward.core.aftercare;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with the time after eighteen. Each move is a press of a person. */
public enum AftercareState {
    /** Talked about with the young person: what is offered, what is wished. */
    PLANNED,
    /** A young adult whom the agency goes on to help, with consent of their own. */
    GOES_ON,
    /** A young adult who was offered help and does not want it. */
    NOT_WANTED,
    /** Help after eighteen is over. */
    ENDED;

    /** What may follow before anybody has planned. */
    public static Set<AftercareState> first() {
        return EnumSet.of(PLANNED);
    }

    /** What may follow: planning again, or planning anew because it came out that the person is younger. */
    public Set<AftercareState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PLANNED, GOES_ON, NOT_WANTED);
            case GOES_ON -> EnumSet.of(PLANNED, ENDED);
            case NOT_WANTED, ENDED -> EnumSet.of(PLANNED, GOES_ON);
        };
    }

    /** Whether the person answers alone, as somebody of age. */
    public boolean isOfAge() {
        return this != PLANNED;
    }

    /** Whether the file may be closed because help after eighteen is over (FIELD 5.11). */
    public boolean mayCloseByAge() {
        return this == NOT_WANTED || this == ENDED;
    }
}
