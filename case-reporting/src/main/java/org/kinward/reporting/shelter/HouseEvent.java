package org.kinward.reporting.shelter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * Something that happened in a house.
 *
 * @param word
 *            a constant that says how, with its figures or who was on shift behind it; or empty
 * @param words
 *            what somebody wrote, without names
 */
public record HouseEvent(Kind kind, When when, Optional<String> by, Optional<Child> child, String word,
        Optional<String> words) {

    /** What it was. */
    public enum Kind {
        ARRIVED, LEFT, COUNTED, SEARCH_BEGUN, SEARCH_STEP, SEARCH_ENDED, NOTE, DOSE, MEDICINE, ALLERGY, INCIDENT,
        INCIDENT_SEEN, INCIDENT_CLOSED, VISITOR, OUTING, ROOM, CALL, HEALTH_CHECKED, ACTIVITY,
        CAME_NEAR
    }

    /**
     * When it was written down.
     *
     * @param local
     *            on the clock of the agency
     */
    public record When(Instant at, LocalDateTime local) {
    }

    /** Which child; a draft shows no number. */
    public record Child(UUID intake, Optional<UUID> file, Optional<ReferenceNumber> reference,
            Optional<String> callWord) {
    }
}
