package org.kinward.core.consent.sound;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;

/**
 * What a version is to sound like in one language from now on.
 *
 * @param seen
 *            how many lines this language of this version had when it was looked at
 * @param file
 *            empty if there is to be no recording any more
 */
public record NewRecording(SoundId id, StatementVersion version, SpokenLanguage language, int seen,
        Optional<SoundFile> file, PersonId by, Instant at) {

    Recording line() {
        return new Recording(id, version, language, seen + 1,
                file.map(sound -> new Recording.Content(sound.format(), sound.size())), by, at);
    }
}
