package org.kinward.core.consent.asked;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.TryAgain;

/** What came back when somebody was asked. */
public sealed interface Answer {

    /** How somebody was asked, if somebody answered. */
    default Optional<Asked> how() {
        return switch (this) {
            case Yes(var asked) -> Optional.of(asked);
            case No(var asked, _) -> Optional.of(asked);
            case NotNow _ -> Optional.empty();
        };
    }

    /** Yes. */
    record Yes(Asked asked) implements Answer {
    }

    /** No, and when it may be asked again. */
    record No(Asked asked, TryAgain again) implements Answer {
    }

    /** It is not possible now. */
    record NotNow(CannotAskBecause why, String line, Instant again) implements Answer {
    }
}
