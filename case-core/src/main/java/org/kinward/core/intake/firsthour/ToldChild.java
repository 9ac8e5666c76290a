package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;

/**
 * Page 4: what the child was told, against which version of the data-use statement, and how the child took it:
 * information and assent, not a signature (F75).
 *
 * @param saidBack
 *            in the child's own words, without names: what will happen with what the child tells us (F17)
 * @param whyNotYet
 *            why the child could not be told; only with the answer <em>could not yet</em>
 * @param tryAgainAt
 *            when to tell the child again; only with the answer <em>could not yet</em>
 */
public record ToldChild(Head head, Optional<StatementShown> statement, Answer<Set<ToldItem>> told,
        Answer<String> saidBack, Answer<ChildsResponse> response, Answer<WhyNotYet> whyNotYet,
        Optional<Instant> tryAgainAt) implements FirstHourPage {

    /** Longest answer of a child to "What will happen with what you tell me?". */
    public static final int SAID_BACK_LENGTH = 300;

    /** What the child was told. */
    public enum ToldItem {
        WHO_WE_ARE, WHAT_HAPPENS_TONIGHT, WHAT_WE_WRITE_DOWN, WHAT_WE_CANNOT_KEEP_SECRET
    }

    /** How the child took it. Each is a good answer. */
    public enum ChildsResponse {
        SEEMS_TO_AGREE, DOES_NOT_AGREE, COULD_NOT_YET
    }

    /** Why a child cannot be told now: what to do before trying again. */
    public enum WhyNotYet {
        NO_COMMON_LANGUAGE, ASLEEP, TOO_FRIGHTENED, HURT_OR_ILL, OTHERS_PRESENT, SOMETHING_ELSE
    }

    /**
     * The text that was shown or read.
     *
     * @param version
     *            surrogate of the version, which never changes
     * @param language
     *            in which of its languages
     * @param played
     *            which recording of it was played to the child, if one was
     */
    public record StatementShown(UUID version, SpokenLanguage language, Optional<UUID> played) {
    }

    public ToldChild {
        if (saidBack instanceof Answer.Known<String>(var words, _) && words.length() > SAID_BACK_LENGTH) {
            throw new IllegalArgumentException("what the child says back has at most " + SAID_BACK_LENGTH + " signs");
        }
        var couldNotYet = response instanceof Answer.Known<ChildsResponse>(var how, _)
                && how == ChildsResponse.COULD_NOT_YET;
        if (whyNotYet instanceof Answer.Known<WhyNotYet> && !couldNotYet) {
            throw new IllegalArgumentException("a reason belongs to a child who could not be told yet");
        }
        if (tryAgainAt.isPresent() && !couldNotYet) {
            throw new IllegalArgumentException("a time to try again belongs to a child who could not be told yet");
        }
    }
}
