package org.kinward.core.followup.contact;

import java.time.LocalDate;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;

/**
 * A contact that is planned; never changed.
 *
 * @param due
 *            the last day on which it is in time
 * @param need
 *            how the child is to be seen, or better
 */
public record Contact(ContactId id, CaseFileId file, LocalDate due, HowSeen need, Ground ground) {

    /** Why it is planned. */
    public enum Ground {
        /** By the schedule; made anew when solution or danger change. */
        SCHEDULE,
        /** Because one was not done. */
        AGAIN,
        /** Because somebody who visited wants it. */
        WISH,
        /** Because of signs that the child is being trafficked again. */
        SIGNS,
        /** Because something is worse, or the child is not safe. */
        WORSE;

        /** Whether it stands beside the schedule because something was noticed. */
        public boolean isExtra() {
            return this == SIGNS || this == WORSE;
        }
    }

    /** A new one. */
    public static Contact fresh(CaseFileId file, LocalDate due, HowSeen need, Ground ground) {
        return new Contact(ContactId.fresh(), file, due, need, ground);
    }

    /** Whether it comes by the schedule and its day has not come. */
    public boolean isToCome(LocalDate today) {
        return ground == Ground.SCHEDULE && due.isAfter(today);
    }
}
