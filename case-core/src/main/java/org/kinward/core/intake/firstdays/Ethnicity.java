package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;

/**
 * Ethnic group: the child's own words, then the agency's list, are in the vault under a key of their own (F72,
 * F106). Here stands only whether it was asked. Where the law forbids to collect it, the page does not exist.
 */
public record Ethnicity(Head head, Answer<GroupNoted> groupNoted) implements FirstDaysPage {

    /** What came of it; what was said is in the vault. */
    public enum GroupNoted {
        SAID, NOT_NEEDED
    }
}
