package org.kinward.web.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.Retention;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.Retentions;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.erasure.ErasureLists;
import org.kinward.reporting.retention.DueForReview;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskReading;
import org.springframework.stereotype.Component;

/** Reads until when closed files are kept, and writes down in the same transaction that somebody looked. */
@Component
class RetentionReading {

    private final CaseReading cases;

    private final KeptDays kept;

    private final AuditTrail trail;

    private final Around around;

    RetentionReading(CaseReading cases, KeptDays kept, AuditTrail trail, Around around) {
        this.cases = cases;
        this.kept = kept;
        this.trail = trail;
        this.around = around;
    }

    /** Where it is kept. */
    @Component
    record KeptDays(Retentions retentions, RetentionRules rules, DueForReview list, CaseFiles files,
            ErasureLists erasures) {

        private Kept kept(RiskCase at, KeptPart part) {
            var of = new Retention.Of(at.file(), part);
            var ended = PartPath.erased(part)
                    .flatMap(one -> Optional.ofNullable(erasures.endsOf(at.head().ids().intake()).get(one)));
            return new Kept(part, at.head().open() ? Optional.empty() : retentions.of(of), retentions.history(of),
                    rules.current(part).rule().source(), ended);
        }

        private Map<KeptPart, LocalDate> parts(RiskCase at) {
            var ends = erasures.endsOf(at.head().ids().intake());
            var days = new EnumMap<KeptPart, LocalDate>(KeptPart.class);
            retentions.parts(at.file()).stream()
                    .filter(one -> !Kept.isOver(one, PartPath.erased(one.of().part())
                            .flatMap(part -> Optional.ofNullable(ends.get(part)))))
                    .forEach(one -> days.put(one.of().part(), one.due().on()));
            return days;
        }
    }

    /** What time it is at the agency, and who is who. */
    @Component("aroundRetention")
    record Around(AgencyZones zones, RiskReading people, Clock clock) {
    }

    /**
     * A file, or a part of it.
     *
     * @param now
     *            the day that holds; empty while the clock stands, before the program has given one, or where nothing is of it
     * @param ended
     *            when two people last decided that this part goes
     */
    record Kept(KeptPart part, Optional<Retention> now, List<Retention> history, String source,
            Optional<Instant> ended) {

        /** Whether nothing is left of it: it went after somebody looked last, or after the program gave the day. */
        static boolean isOver(Retention day, Optional<Instant> ended) {
            return ended.filter(at -> day.review().filter(look -> look.at().isAfter(at)).isEmpty()).isPresent();
        }

        boolean isOver() {
            return now.filter(day -> isOver(day, ended)).isPresent();
        }
    }

    /**
     * One file.
     *
     * @param parts
     *            the days of its parts, where there is something of them and the file itself is looked at
     * @param followed
     *            whether work goes on in a new file of the child
     */
    record OfFile(RiskCase at, Kept kept, Map<KeptPart, LocalDate> parts, boolean followed,
            Map<PersonId, String> names) {

        boolean clockStands() {
            return at.head().open() || followed;
        }

        boolean isDue() {
            return !clockStands() && !kept.isOver() && kept.now().filter(one -> one.isDue(at.today())).isPresent();
        }

        Moment moment() {
            return new Moment(at.now(), at.zone());
        }
    }

    @Transactional
    public OfFile ofFile(UUID file, KeptPart part, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RETENTION_VIEWED, actor);
        var at = new RiskCase(head, around.zones().zone(actor.agency()), around.clock().instant());
        var one = kept.kept(at, part);
        var people = one.history().stream().flatMap(day -> day.review().stream()).map(Retention.Review::by).distinct()
                .toList();
        return new OfFile(at, one, part == KeptPart.FILE && !head.open() ? kept.parts(at) : Map.of(),
                kept.files().isFollowed(at.file()), around.people().names(people));
    }

    /** Those at which somebody has to look; one entry names every child that was shown. */
    @Transactional
    public List<DueForReview.Line> due(Actor actor) {
        var today = around.clock().instant().atZone(around.zones().zone(actor.agency())).toLocalDate();
        var lines = kept.list().on(today);
        trail.record(new AuditEntry(AuditAction.RETENTION_VIEWED, AuditObject.RETENTIONS,
                new ArrayList<>(lines.stream().map(DueForReview.Line::intake).toList()), AuditEntry.Outcome.DONE));
        return lines;
    }
}
