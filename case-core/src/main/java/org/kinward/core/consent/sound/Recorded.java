package org.kinward.core.consent.sound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;

/**
 * What was recorded of some versions, and what can be played of it now.
 *
 * @param lines
 *            the newest first
 */
public record Recorded(List<Recording> lines) {

    public Recorded {
        lines = List.copyOf(lines);
    }

    /** What is played of this version in this language, if anything is. */
    public Optional<Recording> of(StatementVersion version, SpokenLanguage language) {
        return history(version, language).stream().findFirst().filter(one -> one.content().isPresent());
    }

    /** Everything that was and is played of it, the newest first. */
    public List<Recording> history(StatementVersion version, SpokenLanguage language) {
        return lines.stream().filter(one -> one.isOf(version, language)).toList();
    }

    /** What can be played of this version, in the order of the codes of the languages. */
    public List<Recording> standing(StatementVersion version) {
        return lines.stream().filter(one -> one.version().equals(version)).map(Recording::language).distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .flatMap(language -> of(version, language).stream()).toList();
    }

    /**
     * Which recording it was that somebody has played: one that stood on the page, else the one that stands now.
     *
     * @param shown
     *            what stood on the page, though another may have been put in since
     */
    public Optional<Recording> played(Collection<SoundId> shown, StatementVersion version, SpokenLanguage language) {
        return history(version, language).stream()
                .filter(one -> one.content().isPresent() && shown.contains(one.id())).findFirst()
                .or(() -> of(version, language));
    }
}
