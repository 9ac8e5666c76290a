package org.kinward.web.service.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.term.DirectoryTerms;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.service.ServiceWords;
import org.springframework.stereotype.Component;

/** Reads the directory of the acting person's agency, and writes down that it was looked at. */
@Component
public class DirectoryDesk {

    private final Kept kept;
    private final ServiceWords words;
    private final Around around;
    private final Clock clock;

    DirectoryDesk(Kept kept, ServiceWords words, Around around, Clock clock) {
        this.kept = kept;
        this.words = words;
        this.around = around;
        this.clock = clock;
    }

    /** Where it is kept. */
    @Component
    record Kept(Providers providers, DirectoryTerms terms, AuditTrail trail) {
    }

    /** Clock and colleagues. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues) {
    }

    /**
     * The directory as it stands.
     *
     * @param days
     *            after how many days a line is old
     */
    public record Read(List<Provider> lines, ListedWords words, int days, LocalDate today) {
    }

    /** One line, and who looked last. */
    record One(Provider line, Read read, String checkedBy) {
    }

    @Transactional
    public Read read(Actor actor) {
        kept.trail().record(AuditEntry.done(AuditAction.SERVICES_VIEWED, AuditObject.PROVIDER, actor.agency().value()));
        return new Read(kept.providers().all(), words.of(actor), kept.terms().current().value().days(),
                clock.instant().atZone(zone(actor)).toLocalDate());
    }

    /**
     * One line.
     *
     * @throws NotThere
     *             if there is none, or it is another agency's
     */
    @Transactional
    public One one(UUID id, Actor actor) {
        var read = read(actor);
        var line = kept.providers().find(new ProviderId(id)).orElseThrow(NotThere::new);
        var by = line.checked().by();
        return new One(line, read, around.colleagues().namesOf(List.of(by)).getOrDefault(by, ""));
    }

    private ZoneId zone(Actor actor) {
        return around.zones().zone(actor.agency());
    }

    public Instant moment() {
        return clock.instant();
    }

    /** The day it is at the agency. */
    @Transactional
    public LocalDate today(Actor actor) {
        return moment().atZone(zone(actor)).toLocalDate();
    }
}
