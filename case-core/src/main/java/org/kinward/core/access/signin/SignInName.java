package org.kinward.core.access.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person types to sign in: small letters, digits and {@code . - _ @}, 3 to 60 of them. */
public record SignInName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    public SignInName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the shape of a sign-in name");
        }
    }

    /** Reads what was typed; empty when no account can have such a name. */
    public static Optional<SignInName> read(String typed) {
        return SHAPE.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(new SignInName(typed))
                : Optional.empty();
    }
}
