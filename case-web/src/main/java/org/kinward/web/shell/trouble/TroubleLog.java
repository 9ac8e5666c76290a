package org.kinward.web.shell.trouble;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a failure to the log once, under a number that the person can read out on the telephone. The messages of
 * exceptions are left out: they may quote what was typed.
 */
final class TroubleLog {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BYTES = 4;
    private static final int FRAMES = 25;

    private TroubleLog() {
    }

    /** The number under which the failure is found again. */
    static String write(Throwable thrown) {
        var bytes = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("failure {}: {}", number, withoutMessages(thrown));
        return number;
    }

    private static String withoutMessages(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(5)
                .map(cause -> cause.getClass().getName() + Arrays.stream(cause.getStackTrace()).limit(FRAMES)
                        .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
