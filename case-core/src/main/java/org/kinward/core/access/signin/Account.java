package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * The one account of a person. A one-time code takes the place of the password when it opens; until then the password
 * is asked, so that nobody is shut out by a code that nobody has confirmed.
 *
 * @param shutOut
 *            true when the person, or the agency, may not work any more
 */
public record Account(PersonId person, SignInName name, Optional<Password> password, Optional<Code> code,
        boolean shutOut) {

    /** Hash of the password, or of a one-time code that ends by itself. */
    public sealed interface Secret {
        String hash();
    }

    /** The person chose it. */
    public record Password(String hash) implements Secret {
    }

    /**
     * It was given by hand, opens the first sign-in only, and ends.
     *
     * @param opensAt
     *            the same as its end while only a second person can open it
     */
    public record Code(String hash, Instant endsAt, Instant opensAt) implements Secret {

        /** Whether it has taken the place of the password, be it over or not. */
        public boolean hasOpened(Instant now) {
            return opensAt.isBefore(endsAt) && !opensAt.isAfter(now);
        }

        boolean isOver(Instant now) {
            return endsAt.isBefore(now);
        }
    }

    /** What is asked of somebody who typed this: nothing of somebody shut out, and no code that has ended. */
    public Optional<Secret> askedAt(Instant now, String typed) {
        if (shutOut) {
            return Optional.empty();
        }
        if (code.filter(given -> given.hasOpened(now)).isPresent()) {
            return code.filter(given -> !given.isOver(now)).map(Secret.class::cast);
        }
        return code.filter(given -> !given.isOver(now) && GiveOneTimeCode.looksLikeOne(typed)).map(Secret.class::cast)
                .or(() -> password);
    }
}
