package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * The one account of a person: a name and either a password or a one-time code, never both.
 *
 * @param secret
 *            what is asked; empty when neither was ever given
 * @param shutOut
 *            true when the person, or the agency, may not work any more
 */
public record Account(PersonId person, SignInName name, Optional<Secret> secret, boolean shutOut) {

    /** Hash of the password, or of a one-time code that ends by itself. */
    public sealed interface Secret {

        String hash();
    }

    /** The person chose it. */
    public record Password(String hash) implements Secret {
    }

    /** It was given by hand, opens the first sign-in only, and ends. */
    public record Code(String hash, Instant endsAt) implements Secret {
    }

    /** What may be asked now: nothing of somebody shut out, and no code that has ended. */
    public Optional<Secret> askedAt(Instant now) {
        return shutOut ? Optional.empty()
                : secret.filter(kept -> !(kept instanceof Code code && code.endsAt().isBefore(now)));
    }
}
