package org.kinward.web.consent.sound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.Recorded;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.web.shell.page.Player;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A version as it is read and played to a child. */
@Component
public class StatementSounds {

    private final DataUseStatements statements;

    private final Recordings recordings;

    StatementSounds(DataUseStatements statements, Recordings recordings) {
        this.statements = statements;
        this.recordings = recordings;
    }

    /**
     * What stands on the page.
     *
     * @param players
     *            one for each language that was recorded
     */
    public record Spoken(int number, StatementText text, List<Player> players) {
    }

    /** The version in the language of who reads it, with all its recordings; empty if it is none. */
    public Optional<Spoken> of(StatementVersion version, Recorded recorded) {
        return statements.find(version).map(statement -> {
            var reader = new SpokenLanguage(LocaleContextHolder.getLocale().getLanguage());
            return new Spoken(statement.number(), statement.shownIn(reader).text(), players(version, recorded));
        });
    }

    /** What was recorded of these versions. */
    public Recorded recorded(Collection<StatementVersion> versions) {
        return recordings.of(versions);
    }

    /** Who listens to which language of each version; a language without a player was not recorded yet. */
    public Map<StatementVersion, Map<String, Player>> all(List<DataUseStatement> versions) {
        var recorded = recordings.of(versions.stream().map(DataUseStatement::version).toList());
        return versions.stream().map(DataUseStatement::version).collect(Collectors.toMap(version -> version,
                version -> players(version, recorded).stream()
                        .collect(Collectors.toMap(Player::language, player -> player))));
    }

    private static List<Player> players(StatementVersion version, Recorded recorded) {
        return recorded.standing(version).stream().flatMap(one -> SoundReading.player(one).stream()).toList();
    }
}
