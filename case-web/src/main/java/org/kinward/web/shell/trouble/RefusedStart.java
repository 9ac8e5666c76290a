package org.kinward.web.shell.trouble;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * What stops the program at its start is said to the person who started it in one sentence, without a trace: what our
 * own parts demand in their own words, what the database refuses by its kind.
 */
final class RefusedStart implements FailureAnalyzer {

    private static final String OUR_OWN = "org.kinward.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .map(RefusedStart::sentence).flatMap(Optional::stream).findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure)).orElse(null);
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case IllegalStateException own when isOurs(own) -> Optional.ofNullable(own.getMessage());
            case IllegalArgumentException own when isOurs(own) -> Optional.ofNullable(own.getMessage());
            case SQLException refused -> ofDatabase(refused.getSQLState());
            default -> Optional.empty();
        };
    }

    private static boolean isOurs(Throwable thrown) {
        var trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OUR_OWN);
    }

    /** Class 28 is a refused sign-in; class 08 a line that was not made, or made to somebody who is not trusted. */
    private static Optional<String> ofDatabase(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith("28")) {
            return Optional.of("the database lets this program not in: see its pg_hba.conf, and the passwords under"
                    + " kinward.database.passwords");
        }
        return state.startsWith("08")
                ? Optional.of("the database cannot be reached safely: see spring.datasource.url, the name in the"
                        + " server's certificate, and the certificate under sslrootcert")
                : Optional.empty();
    }
}
