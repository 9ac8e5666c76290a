package org.kinward.core.access.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;

/**
 * Makes the code that a new person, or one who has forgotten the password, is given by hand. It is shown once and lasts
 * three days. Whoever holds it has the account, so a code of an administrator opens only after a second person has
 * confirmed it; where there is none, after a delay (ADR 24). A code of the command on the server opens at once.
 */
public final class GiveOneTimeCode {

    /** No vowels and no look-alikes: it is read aloud and copied from paper. */
    private static final String SYMBOLS = "23456789bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + SYMBOLS + "]{" + LENGTH + "}");
    private static final Duration LASTS = Duration.ofDays(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Opening opening;

    public GiveOneTimeCode(Accounts accounts, Passwords passwords, Sessions sessions, Opening opening) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.opening = opening;
    }

    /**
     * When a code of an administrator opens.
     *
     * @param delay
     *            how long it waits where nobody else can confirm it; shorter than it lasts
     */
    public record Opening(SecondPersons seconds, Duration delay) {

        public Opening {
            if (delay.isNegative() || delay.compareTo(LASTS) >= 0) {
                throw new IllegalArgumentException("a code that opens after its end opens nothing");
            }
        }
    }

    /** A code and its hash, not yet kept: hashing is slow and happens before the transaction. */
    public Fresh fresh(Instant now) throws Passwords.TooBusy {
        var code = RANDOM.ints(LENGTH, 0, SYMBOLS.length()).mapToObj(SYMBOLS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
        return new Fresh(code, passwords.hash(code), now);
    }

    /** Inside {@link AccountsWork}: keeps the code that this administrator made, or nobody but the command. */
    public void give(PersonId person, Optional<PersonId> maker, Fresh fresh) {
        var opens = maker.map(by -> opensAt(person, by, fresh)).orElse(fresh.madeAt());
        accounts.keepCode(person, new Account.Code(fresh.hash(), fresh.endsAt(), opens), maker);
        if (maker.isEmpty()) {
            sessions.endAllOf(person);
        }
    }

    private Instant opensAt(PersonId person, PersonId maker, Fresh fresh) {
        return opening.seconds().exist(person, maker) ? fresh.endsAt() : fresh.madeAt().plus(opening.delay());
    }

    /** Whether this was typed from a paper with a code on it, as far as its look says. */
    static boolean looksLikeOne(String typed) {
        return SHAPE.matcher(typed).matches();
    }

    /** The code as it is shown once, and as it is kept. */
    public record Fresh(String shownOnce, String hash, Instant madeAt) {

        Instant endsAt() {
            return madeAt.plus(LASTS);
        }

        @Override
        public String toString() {
            return "Fresh";
        }
    }
}
