package org.kinward.core.intake.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.kinward.core.access.PersonId;

/**
 * The mark of a page of a record that was told on paper first, outside of any talk: what the paper says, who typed it and when.
 *
 * @param at
 *            in microseconds, as it is kept: by it the paper is known among those of its page
 */
public record PagePaper(FromPaper says, PersonId by, Instant at) {

    public PagePaper {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it tells of this day. */
    public boolean isOf(LocalDate day) {
        return says.told().on().equals(day);
    }
}
