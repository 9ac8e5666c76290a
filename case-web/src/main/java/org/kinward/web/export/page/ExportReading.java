package org.kinward.web.export.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportState;
import org.kinward.core.export.Exports;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.export.job.ExportLine;
import org.kinward.reporting.export.job.ExportLists;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** Reads exports for their pages; each look is written in the trail. */
@Component
public class ExportReading {

    private final Exports exports;

    private final ExportLists lists;

    private final AgencyZones zones;

    private final Looks looks;

    ExportReading(Exports exports, ExportLists lists, AgencyZones zones, Looks looks) {
        this.exports = exports;
        this.lists = lists;
        this.zones = zones;
        this.looks = looks;
    }

    /** Where a look is written down, and when it is. */
    @Component("looksAtExports")
    record Looks(AuditTrail trail, Clock clock) {

        void record(AuditObject object, UUID... subjects) {
            trail.record(AuditEntry.done(AuditAction.EXPORTS_VIEWED, object, subjects));
        }
    }

    /** One export as its page shows it. */
    public record Opened(Export export, ExportLine.People people, ZoneId zone, Instant now, boolean own) {

        public ExportState state() {
            return export.state(now);
        }

        public String path() {
            return ExportPath.of(export.id());
        }

        /** A moment on the clock of the agency. */
        public String written(Instant moment) {
            return new Days().written(moment, zone);
        }
    }

    /** Exports of the last days, the newest first. */
    public record Listed(List<ExportLine> lines, ZoneId zone, Instant now) {
    }

    @Transactional
    public Listed list(Actor actor) {
        var now = looks.clock().instant();
        looks.record(AuditObject.EXPORTS);
        var lines = lists.since(actor.agency(), now.minus(Export.OPEN_FOR)).stream()
                .filter(line -> isFor(line.export(), actor)).toList();
        return new Listed(lines, zones.zone(actor.agency()), now);
    }

    /** The first page of a new one: it shows nothing, and is written down like the others. */
    @Transactional
    public void begins() {
        looks.record(AuditObject.EXPORTS);
    }

    /** One of the agency: a draft is its own person's alone. */
    @Transactional
    public Opened one(UUID id, Actor actor) {
        var export = exports.find(new ExportId(id)).filter(found -> isFor(found, actor)).orElseThrow(NotThere::new);
        looks.record(AuditObject.EXPORT, id);
        var people = lists.one(actor.agency(), export.id()).map(ExportLine::people).orElseThrow(NotThere::new);
        return new Opened(export, people, zones.zone(actor.agency()), looks.clock().instant(),
                export.isOf(actor.person()) && actor.is(Role.DATA_OFFICER));
    }

    private static boolean isFor(Export export, Actor actor) {
        return export.begun().agency().equals(actor.agency())
                && (export.asked().isPresent() || export.isOf(actor.person()));
    }
}
