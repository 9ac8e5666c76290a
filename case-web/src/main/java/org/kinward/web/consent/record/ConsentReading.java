package org.kinward.web.consent.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Reads consent for who works on the case, and writes down in the same transaction that somebody looked. */
@Component
public class ConsentReading {

    private final CaseReading cases;

    private final AgencyZones zones;

    private final Kept kept;

    private final Clock clock;

    ConsentReading(CaseReading cases, AgencyZones zones, Kept kept, Clock clock) {
        this.cases = cases;
        this.zones = zones;
        this.kept = kept;
        this.clock = clock;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Consents consents, Answerers answerers, Emergencies emergencies, FirstHourPages pages,
            Colleagues colleagues) {
    }

    /** Everything about consent of one child. */
    record Hub(ConsentCase at, List<Consent> consents, WhoAnswers who, List<Emergency> emergencies,
            Optional<ToldChild> told) {
    }

    /** One use, everything that was said to it, and what colleagues call who wrote it down. */
    public record Row(ConsentCase at, Consent consent, List<Said> history, WhoAnswers who,
            Map<PersonId, String> names) {
    }

    /** Who answered until now, the newest first. */
    public record Answering(ConsentCase at, WhoAnswers who, List<Answerers.Written> history,
            Map<PersonId, String> names) {
    }

    /** The case, for a page that asks something. */
    @Transactional
    public ConsentCase at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.CONSENT_VIEWED, actor);
        return new ConsentCase(head, zones.zone(actor.agency()), clock.instant());
    }

    @Transactional
    Hub hub(UUID file, Actor actor) {
        var at = at(file, actor);
        var told = kept.pages().some(new IntakeId(at.head().ids().intake()), Set.of(ToldChild.class)).stream()
                .map(ToldChild.class::cast).findFirst();
        return new Hub(at, kept.consents().of(at.file()), kept.answerers().of(at.file()),
                kept.emergencies().of(at.file()), told);
    }

    /** The use, if it belongs to this case. */
    @Transactional
    public Row row(UUID file, UUID row, Actor actor) {
        var at = at(file, actor);
        var consent = kept.consents().find(new ConsentId(row)).filter(found -> found.file().equals(at.file()))
                .orElseThrow(NotThere::new);
        var history = kept.consents().history(consent.id());
        var names = kept.colleagues().namesOf(history.stream().map(Said::by).toList());
        return new Row(at, consent, history, kept.answerers().of(at.file()), names);
    }

    @Transactional
    public Answering answering(UUID file, Actor actor) {
        var at = at(file, actor);
        var history = kept.answerers().history(at.file());
        var names = kept.colleagues().namesOf(history.stream().map(Answerers.Written::by).toList());
        var who = history.stream().findFirst().map(Answerers.Written::who)
                .orElseGet(() -> WhoAnswers.unknown(at.file()));
        return new Answering(at, who, history, names);
    }
}
