package org.kinward.core.consent.asked;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.task.TaskKind;

/** When somebody is reminded of an answer. */
public final class FollowUp {

    /** What two professionals decided is seen again after this, and so is that nobody answers for a child (F76). */
    public static final Duration TWO_PROFESSIONALS = Duration.ofDays(3);

    static final TaskKind ASK = TaskKind.ASK_CONSENT_AGAIN;

    /** As long somebody has to look at what should be erased. */
    static final Duration TO_ERASE = Duration.ofDays(3);

    /** As long a manager and the authority have to decide about a withdrawal against the child. */
    static final Duration TO_DECIDE = Duration.ofDays(1);

    /** As long a second professional has to agree. */
    static final Duration TO_CONFIRM = Duration.ofDays(1);

    private FollowUp() {
    }

    static Optional<Instant> again(Voice said, Moment now) {
        return switch (said) {
            case Voice.CannotAsk(_, _, var again) -> Optional.of(again);
            case Voice.DidNotAgree(_, var again) -> again;
            case Voice.Agreed(var asked, _) when asked.by() instanceof GivenBy.TwoProfessionals ->
                Optional.of(now.earliest(asked.on()).plus(TWO_PROFESSIONALS));
            case Voice _ -> Optional.empty();
        };
    }
}
