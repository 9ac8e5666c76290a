package org.kinward.web.access.password;

import java.util.List;
import java.util.function.BiPredicate;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.kinward.core.access.signin.SignInName;

/**
 * Measures a password against the lists of common passwords, names and keyboard walks that come with zxcvbn, without a
 * network. The sign-in name and the name of the program count as known.
 */
final class EasilyGuessed implements BiPredicate<String, SignInName> {

    private static final int SAFE = 3;
    /** The measure grows with the square of the length, and nobody guesses so far. */
    private static final int MEASURED = 64;

    private final Zxcvbn measure = new Zxcvbn();

    @Override
    public boolean test(String password, SignInName name) {
        var known = List.of(name.value(), "kinward", "password");
        return measure.measure(password.substring(0, Math.min(password.length(), MEASURED)), known).getScore() < SAFE;
    }
}
