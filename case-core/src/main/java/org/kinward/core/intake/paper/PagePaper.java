package org.kinward.core.intake.paper;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;

/**
 * The mark of a page of a record that was told on paper first, outside of any talk: what the paper says, who typed it and when.
 */
public record PagePaper(FromPaper says, PersonId by, Instant at) {

    /** Whether it tells of this day. */
    public boolean isOf(LocalDate day) {
        return says.told().on().equals(day);
    }
}
