package org.kinward.core.consent.use;

import java.time.LocalDate;

/** What nobody needs for the child's sake; each is asked for alone, and no service hangs on it (kit 2.6.5). */
public enum ExtraUse {
    PHOTOGRAPH, STATISTICS, TRAINING, RESEARCH, MEDIA, LATER_CONTACT;

    /** As long nobody asks a child about media. */
    public static final int MONTHS_WITHOUT_MEDIA = 3;

    /** Whether it may be asked for on this day, for a record made on that day. */
    public boolean mayBeOffered(LocalDate today, LocalDate recordMade) {
        return this != MEDIA || !today.isBefore(recordMade.plusMonths(MONTHS_WITHOUT_MEDIA));
    }
}
