package org.kinward.core.access.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;

/**
 * Makes the code that a new person, or one who has forgotten the password, is given by hand. It is shown once, lasts
 * three days, and replaces the password.
 */
public final class GiveOneTimeCode {

    /** No vowels and no look-alikes: it is read aloud and copied from paper. */
    private static final String SYMBOLS = "23456789bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 16;
    private static final Duration LASTS = Duration.ofDays(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    public GiveOneTimeCode(Accounts accounts, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** A code and its hash, not yet kept: hashing is slow and happens before the transaction. */
    public Fresh fresh(Instant now) throws Passwords.TooBusy {
        var code = RANDOM.ints(LENGTH, 0, SYMBOLS.length()).mapToObj(SYMBOLS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
        return new Fresh(code, new Account.Code(passwords.hash(code), now.plus(LASTS)));
    }

    /** Inside {@link AccountsWork}: from now on the code is asked, and every session of the person has ended. */
    public void give(PersonId person, Fresh fresh) {
        accounts.keepCode(person, fresh.code());
        sessions.endAllOf(person);
    }

    /** The code as it is shown once, and as it is kept. */
    public record Fresh(String shownOnce, Account.Code code) {

        @Override
        public String toString() {
            return "Fresh";
        }
    }
}
