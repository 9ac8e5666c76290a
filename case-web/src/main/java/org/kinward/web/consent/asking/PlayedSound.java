package org.kinward.web.consent.asking;

import java.util.Optional;

import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.Recorded;
import org.kinward.core.consent.sound.Recording;
import org.kinward.core.consent.sound.SoundId;

/** How a form says that a recording was played, and which. */
final class PlayedSound {

    private PlayedSound() {
    }

    static String of(Recording one) {
        return HowExplained.PLAYED_AS_SOUND + " " + one.id().value();
    }

    static boolean isOne(String typed) {
        return typed.startsWith(HowExplained.PLAYED_AS_SOUND.name());
    }

    /** The recording that was chosen; empty if it does not speak this language of this version. */
    static Optional<SoundId> chosen(String typed, Recorded recorded, StatementVersion version,
            SpokenLanguage language) {
        return recorded.history(version, language).stream()
                .filter(one -> one.content().isPresent() && of(one).equals(typed)).findFirst().map(Recording::id);
    }
}
