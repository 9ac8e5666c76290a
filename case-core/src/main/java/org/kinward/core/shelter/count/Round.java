package org.kinward.core.shelter.count;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.kinward.core.access.PlaceId;

/** A round of a house: the morning or the night of a day, on the clock of the agency. */
public record Round(PlaceId place, LocalDate day, Half half) {

    /** Before this hour it is still the night before. */
    public static final int NIGHT_ENDS = 4;

    /** From this hour on it is the night's round. */
    public static final int NIGHT_BEGINS = 14;

    /** Which half of a day. */
    public enum Half {
        MORNING, NIGHT
    }

    /** The round that is due at this moment. */
    public static Round at(PlaceId place, LocalDateTime moment) {
        if (moment.getHour() < NIGHT_ENDS) {
            return new Round(place, moment.toLocalDate().minusDays(1), Half.NIGHT);
        }
        return new Round(place, moment.toLocalDate(), moment.getHour() < NIGHT_BEGINS ? Half.MORNING : Half.NIGHT);
    }
}
