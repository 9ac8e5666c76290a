package org.kinward.web.intake.print;

import java.util.Locale;

/** Why something is printed; it stands on the paper and in the audit trail. */
public enum PrintPurpose {
    HAND_OVER, FOLLOW_UP, FOR_CHILD, FOR_SERVICE, FOR_AUTHORITY, PAPER_FILE;

    /** As the trail calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
