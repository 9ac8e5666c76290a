package org.kinward.reporting.casefile.away;

import java.time.LocalDateTime;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/**
 * One absence, as the managers of the agency see it.
 *
 * @param name
 *            who is away
 * @param hours
 *            from when until when, in the time zone of the agency
 * @param children
 *            how many children of the person are at the reader's places, and how many of them somebody covers
 */
public record AwayLine(UUID absence, PersonId person, String name, Hours hours, Stands stands, Children children,
        Revision revision) {

    /** From when until when; the last hour of a whole day is 24:00, the first of the next. */
    public record Hours(LocalDateTime from, LocalDateTime until) {

        /** The last day of it. */
        public java.time.LocalDate lastDay() {
            return until.minusNanos(1).toLocalDate();
        }
    }

    /** Where an absence stands now. */
    public enum Stands {
        /** The person is away. */
        NOW,
        /** It is still to come. */
        SOON,
        /** It is over, or was ended or called off. */
        PAST
    }

    /** Children at the reader's places. */
    public record Children(int all, int covered) {

        public int uncovered() {
            return all - covered;
        }
    }
}
