package org.kinward.core.document;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.identity.file.Audience;

/**
 * What is said of a document when it is put in.
 *
 * @param dated
 *            the day that stands on it, or on which it was taken; empty where nobody knows
 * @param showsChild
 *            whether somebody could say from it who the child is
 */
public record About(DocumentKind kind, Optional<LocalDate> dated, boolean showsChild, Audience audience) {

    /** Why it cannot be said so. */
    public enum Problem {
        /** A paper about health is for who leads the case, like what is sealed about health. */
        HEALTH_IS_FOR_WHO_LEADS,
        /** What shows who the child is is not for the shift. */
        NOT_FOR_THE_SHIFT,
        /** A single picture may be one of a child, whatever it is called: nobody but who works on the case sees it. */
        PICTURE_NOT_FOR_THE_SHIFT
    }

    public About {
        showsChild = showsChild || kind.alwaysShowsChild();
    }

    /** What is wrong with it, if anything is. */
    public Optional<Problem> problem() {
        if (kind == DocumentKind.HEALTH_PAPER && audience != Audience.WHO_LEADS) {
            return Optional.of(Problem.HEALTH_IS_FOR_WHO_LEADS);
        }
        return audience == Audience.SHIFT_TOO && showsChild ? Optional.of(Problem.NOT_FOR_THE_SHIFT) : Optional.empty();
    }
}
