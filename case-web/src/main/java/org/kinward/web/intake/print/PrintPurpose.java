package org.kinward.web.intake.print;

import java.util.Locale;

/** Why something is printed; it stands on the paper and in the audit trail. */
enum PrintPurpose {
    HAND_OVER, FOLLOW_UP;

    /** As the trail calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
