package org.kinward.core.access.signin;

import java.util.Optional;
import java.util.function.BiPredicate;

/** What a new password must be: long enough, not one of those everybody guesses first, not the sign-in name. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private final BiPredicate<String, SignInName> easilyGuessed;

    /**
     * @param easilyGuessed
     *            says whether a password is on the list of common ones or made from the name; works without a network
     */
    public PasswordRules(BiPredicate<String, SignInName> easilyGuessed) {
        this.easilyGuessed = easilyGuessed;
    }

    /** Why a password is refused. */
    public enum Problem {
        TOO_SHORT, TOO_LONG, EASILY_GUESSED
    }

    /** What is wrong with this password for this person; empty when nothing is. */
    public Optional<Problem> problem(String password, SignInName name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return easilyGuessed.test(password, name) ? Optional.of(Problem.EASILY_GUESSED) : Optional.empty();
    }
}
