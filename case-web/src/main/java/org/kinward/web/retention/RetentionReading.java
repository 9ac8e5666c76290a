package org.kinward.web.retention;

import java.time.Clock;
import java.util.ArrayList;
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
import org.kinward.core.retention.Retention;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.Retentions;
import org.kinward.reporting.access.AgencyZones;
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
    record KeptDays(Retentions retentions, RetentionRules rules, DueForReview list, CaseFiles files) {
    }

    /** What time it is at the agency, and who is who. */
    @Component("aroundRetention")
    record Around(AgencyZones zones, RiskReading people, Clock clock) {
    }

    /**
     * One file.
     *
     * @param now
     *            the day that holds; empty while the clock stands, or before the program has given one
     * @param followed
     *            whether work goes on in a new file of the child
     */
    record OfFile(RiskCase at, Optional<Retention> now, List<Retention> history, boolean followed, String source,
            Map<PersonId, String> names) {

        boolean clockStands() {
            return at.head().open() || followed;
        }

        boolean isDue() {
            return !clockStands() && now.filter(one -> one.isDue(at.today())).isPresent();
        }

        Moment moment() {
            return new Moment(at.now(), at.zone());
        }
    }

    @Transactional
    public OfFile ofFile(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RETENTION_VIEWED, actor);
        var at = new RiskCase(head, around.zones().zone(actor.agency()), around.clock().instant());
        var history = kept.retentions().history(at.file());
        var people = history.stream().flatMap(one -> one.review().stream()).map(Retention.Review::by).distinct()
                .toList();
        return new OfFile(at, head.open() ? Optional.empty() : kept.retentions().of(at.file()), history,
                kept.files().isFollowed(at.file()), kept.rules().current().rule().source(),
                around.people().names(people));
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
