package org.kinward.web.intake.print;

/** Why something is printed; it stands on the paper. */
enum PrintPurpose {
    HAND_OVER, FOLLOW_UP
}
