package org.kinward.web.consent.ladder;

import java.util.Optional;

import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.reporting.child.AgeNow;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** What the ladder advises for one child, as advice: why this child understands or does not yet says more. */
@Component
public class LadderAdvice {

    private final AgeLadders ladders;

    LadderAdvice(AgeLadders ladders) {
        this.ladders = ladders;
    }

    /**
     * One piece of advice.
     *
     * @param key
     *            message key of the advice
     * @param source
     *            where it comes from
     * @param on
     *            the date of the source, in words
     */
    public record Advice(String key, String source, String on) {
    }

    /** By the best single year of the child; empty when nobody knows an age. */
    public Optional<Advice> of(ConsentCase at) {
        return at.head().seenAs().age().map(AgeNow::best).map(age -> {
            var ladder = ladders.current().ladder();
            return new Advice("consent.ladder." + ladder.at(age).name(), ladder.source(),
                    new Days().written(ladder.sourceOn()));
        });
    }
}
