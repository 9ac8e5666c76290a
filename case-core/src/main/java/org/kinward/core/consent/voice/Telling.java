package org.kinward.core.consent.voice;

import java.util.Optional;

import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.sound.SoundId;

/**
 * How something was explained before anybody answered.
 *
 * @param played
 *            which recording of the statement was played; only with {@link HowExplained#PLAYED_AS_SOUND}
 */
public record Telling(SpokenLanguage language, WhoInterpreted interpreter, HowExplained how,
        Optional<SoundId> played) {

    /** Without a recording. */
    public Telling(SpokenLanguage language, WhoInterpreted interpreter, HowExplained how) {
        this(language, interpreter, how, Optional.empty());
    }

    public Telling {
        if (!interpreter.mayInterpret()) {
            throw new IllegalArgumentException("never who came with the child, another child, a driver or an employer");
        }
        if (played.isPresent() && how != HowExplained.PLAYED_AS_SOUND) {
            throw new IllegalArgumentException("a recording belongs to what was played");
        }
    }

    /** Whether something is said to have been played and nobody knows which recording. */
    public boolean isOfNoRecording() {
        return how == HowExplained.PLAYED_AS_SOUND && played.isEmpty();
    }
}
