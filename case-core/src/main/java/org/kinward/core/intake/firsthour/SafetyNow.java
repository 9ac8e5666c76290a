package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;

/** Page 1: whether the child is safe here, now, and who is around (FIELD part 3, item 1). */
public record SafetyNow(Head head, Answer<SafeHere> safeHere, Answer<Set<Nearby>> nearby) implements FirstHourPage {

    /** "No" and "not sure" both mean: act first, the record stays open. */
    public enum SafeHere {
        YES, NO, NOT_SURE
    }

    /** Who or what is around; an empty set means that nobody is. */
    public enum Nearby {
        WAITING_OUTSIDE, CALLING, FOLLOWING
    }
}
