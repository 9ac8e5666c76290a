package org.kinward.core.consent.sound;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;

/**
 * One line of the history of what a version sounds like in one language.
 *
 * @param number
 *            counts the lines of that language of that version, from 1
 * @param content
 *            what kind of file it is; empty if the line says that there is no recording any more
 */
public record Recording(SoundId id, StatementVersion version, SpokenLanguage language, int number,
        Optional<Content> content, PersonId by, Instant at) {

    /** What can be said of a file without reading it. */
    public record Content(SoundFormat format, int size) {
    }

    /** Whether it speaks this language of this version. */
    public boolean isOf(StatementVersion wanted, SpokenLanguage spoken) {
        return version.equals(wanted) && language.equals(spoken);
    }
}
