package org.kinward.web.consent.sound;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.sound.Recording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Player;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads what one language of one version says, what it sounds like, and what it sounded like before. */
@Component
class SoundReading {

    private final DataUseStatements statements;

    private final Recordings recordings;

    private final Colleagues colleagues;

    private final AgencyZones zones;

    SoundReading(DataUseStatements statements, Recordings recordings, Colleagues colleagues, AgencyZones zones) {
        this.statements = statements;
        this.recordings = recordings;
        this.colleagues = colleagues;
        this.zones = zones;
    }

    /**
     * What the page shows.
     *
     * @param player
     *            what is played now, if there is a recording
     * @param lines
     *            how many lines its history has
     */
    record Page(int number, StatementText text, Optional<Player> player, List<TimelineEntry> history, int lines) {
    }

    /** The page of what a form is about. */
    @Transactional
    public Page page(SoundForm form, Actor actor) {
        var version = form.ofVersion();
        var statement = statements.all().stream().filter(one -> one.version().equals(version)).findFirst()
                .orElseThrow(NotThere::new);
        var text = text(statement, form.language());
        var recorded = recordings.of(List.of(version));
        var history = recorded.history(version, text.language());
        return new Page(statement.number(), text, recorded.of(version, text.language()).flatMap(SoundReading::player),
                entries(history, actor), history.size());
    }

    /** A recording to listen to. */
    static Optional<Player> player(Recording one) {
        return one.content().map(content -> Player.of(one.id().value(), one.language().code(), content.size()));
    }

    private static StatementText text(DataUseStatement statement, String language) {
        return statement.texts().stream().filter(one -> one.language().code().equals(language)).findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<TimelineEntry> entries(List<Recording> history, Actor actor) {
        var people = history.stream().map(Recording::by).distinct()
                .sorted(Comparator.comparing(PersonId::value)).toList();
        var names = people.isEmpty() ? Map.<PersonId, String>of() : colleagues.namesOf(people);
        var zone = zones.zone(actor.agency());
        return history.stream().map(one -> new TimelineEntry(
                one.content().isPresent() ? "consent.sound.put" : "consent.sound.taken", names.get(one.by()), one.at(),
                new Days().written(one.at(), zone), one.content()
                        .map(content -> List.of(Words.keyed("consent.sound.kind", content.format().ending(),
                                Player.of(one.id().value(), "", content.size()).kilobytes())))
                        .orElseGet(List::of)))
                .toList();
    }
}
