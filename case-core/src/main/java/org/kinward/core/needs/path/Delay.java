package org.kinward.core.needs.path;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long an office took to answer, or has been waited for (F4).
 *
 * @param days
 *            whole days, never below 0
 * @param answered
 *            whether there is an answer
 */
public record Delay(long days, boolean answered) {

    /** Since an office was last asked; empty where none was. */
    public static Optional<Delay> of(List<PathLine> lines, LocalDate today) {
        for (int asked = lines.size() - 1; asked >= 0; asked--) {
            if (lines.get(asked).step().asksAnOffice()) {
                var answered = asked + 1 < lines.size();
                var until = answered ? lines.get(asked + 1).on() : today;
                return Optional
                        .of(new Delay(Math.max(0, ChronoUnit.DAYS.between(lines.get(asked).on(), until)), answered));
            }
        }
        return Optional.empty();
    }
}
