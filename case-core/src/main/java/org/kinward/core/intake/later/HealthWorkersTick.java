package org.kinward.core.intake.later;

import java.util.Set;
import java.util.regex.Pattern;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/**
 * Lines of the lists that speak of sexual violence. They are no question of these pages: a health worker ticks it, sealed
 * with the key of health, and refers (FIELD part 3, F99).
 */
public final class HealthWorkersTick {

    private static final Pattern LINES = Pattern.compile("(SX-|SEX-|SEXUAL).*");

    private HealthWorkersTick() {
    }

    /** Whether this line is left to the health worker, whoever has added it to a list. */
    public static boolean isFor(Code code) {
        return LINES.matcher(code.word()).matches();
    }

    static void refuse(Answer<Set<Listed>> answer) {
        if (answer instanceof Answer.Known<Set<Listed>>(var lines, _)
                && lines.stream().anyMatch(line -> isFor(line.code()))) {
            throw new IllegalArgumentException("the health worker ticks it");
        }
    }
}
