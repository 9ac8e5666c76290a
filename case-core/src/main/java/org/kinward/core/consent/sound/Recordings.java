package org.kinward.core.consent.sound;

import java.util.Collection;
import java.util.Optional;

import org.kinward.core.consent.StatementVersion;

/**
 * Keeps every recording of the statement for ever, for the acting person's country. Nothing is changed: a new upload is a
 * new recording, and one that is taken away stays where it was played.
 */
public interface Recordings {

    /** The history of these versions; no file is read. */
    Recorded of(Collection<StatementVersion> versions);

    /** The line, if the acting person may see it. */
    Optional<Recording> find(SoundId id);

    /** The file; empty if there is none under this id. */
    Optional<SoundFile> play(SoundId id);

    /**
     * Keeps the next line of a language.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since it was seen
     */
    void keep(NewRecording recording);
}
