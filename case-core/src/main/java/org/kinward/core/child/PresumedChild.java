package org.kinward.core.child;

import java.time.LocalDate;

import org.kinward.core.answer.Answer;

/**
 * Whoever may be under 18 is treated as a child. The presumption is shown whenever the age is missing or may be 18 or
 * more; a paper does not end it, as false papers make children adults (kit 4.5.1; issue 2 section 5).
 */
public final class PresumedChild {

    /** The age at which childhood ends in law. */
    private static final int GROWN_UP = 18;

    private PresumedChild() {
    }

    /** True when the page has to say that this person is treated as a child although that is not certain. */
    public static boolean isShownFor(Answer<Age> age, LocalDate today) {
        return switch (age) {
            case Answer.Known<Age> known -> mayBeGrownUp(known.value(), today);
            case Answer.Missing<Age> _ -> true;
        };
    }

    /** Whether somebody of this age may be 18 or more on that day. */
    public static boolean mayBeGrownUp(Age age, LocalDate today) {
        return age.bestYearOn(today) >= GROWN_UP || age.birth().oldestOn(today) >= GROWN_UP;
    }
}
