package org.kinward.core.consent.use;

import java.time.LocalDate;
import java.util.Optional;

/** Why something may not be asked for now. */
public enum UseProblem {
    UNTIL_IN_THE_PAST, UNTIL_TOO_FAR, MEDIA_TOO_EARLY;

    /** Nobody agrees today to what is shared in two years. */
    public static final int MONTHS_AT_MOST = 12;

    /** What is wrong with asking for this today, for a record made on that day. */
    public static Optional<UseProblem> of(Use use, LocalDate today, LocalDate recordMade) {
        return switch (use) {
            case Use.Sharing sharing when sharing.until().isBefore(today) -> Optional.of(UNTIL_IN_THE_PAST);
            case Use.Sharing sharing when sharing.until().isAfter(today.plusMonths(MONTHS_AT_MOST)) ->
                Optional.of(UNTIL_TOO_FAR);
            case Use.Extra extra when !extra.use().mayBeOffered(today, recordMade) -> Optional.of(MEDIA_TOO_EARLY);
            case Use _ -> Optional.empty();
        };
    }
}
