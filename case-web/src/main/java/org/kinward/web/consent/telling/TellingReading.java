package org.kinward.web.consent.telling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.telling.TellOfSuspicion;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads who is still to be told, until when, and who was told. */
@Component
class TellingReading {

    private final ConsentReading reading;

    private final Emergencies emergencies;

    private final AuthoritiesTold told;

    private final Tasks tasks;

    TellingReading(ConsentReading reading, Emergencies emergencies, AuthoritiesTold told, Tasks tasks) {
        this.reading = reading;
        this.emergencies = emergencies;
        this.told = told;
        this.tasks = tasks;
    }

    /** Something that an authority has to be told. */
    record Due(UUID about, Instant until, boolean late) {
    }

    /** Everything about the authority for one child. */
    record Page(ConsentCase at, List<Due> due, List<AuthorityTold> told, Map<UUID, String> offices,
            Map<PersonId, String> names) {

        /** What is to be told: that something was shared with an office, a suspicion, or that nobody answers for the child. */
        Words what(UUID about) {
            var office = offices.get(about);
            if (office != null) {
                return Words.keyed("consent.authority.shared", office);
            }
            return Words.keyed(about.equals(TellOfSuspicion.about(at.file())) ? "consent.authority.suspicion"
                    : "consent.authority.nobody");
        }
    }

    @Transactional
    public Page authority(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        var lines = told.of(at.file());
        var offices = emergencies.of(at.file()).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one.shared().with().office()));
        var due = tasks.openOf(at.head().ids().intake()).stream()
                .filter(task -> task.kind() == TaskKind.TELL_AUTHORITY)
                .flatMap(task -> task.about().thing().stream()
                        .map(about -> new Due(about, task.due(), task.due().isBefore(at.now()))))
                .toList();
        return new Page(at, due, lines, offices,
                reading.names(lines.stream().map(AuthorityTold::by).distinct().toList()));
    }

    /** The first emergency that the child was not told about, of those that this person may read. */
    @Transactional
    public Optional<Emergency> untold(ConsentCase at) {
        return emergencies.of(at.file()).reversed().stream().filter(one -> one.told().isEmpty()).findFirst();
    }
}
