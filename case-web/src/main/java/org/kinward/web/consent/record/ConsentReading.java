package org.kinward.web.consent.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.intake.words.StatementNumbers;
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
            Colleagues colleagues, MayUse mayUse, StatementNumbers numbers) {
    }

    /** Everything about consent of one child. */
    record Hub(ConsentCase at, MayUse.Heard heard, Optional<ToldChild> told, Map<PersonId, String> names,
            List<Permit> permits, Map<StatementVersion, Integer> versions) {

        List<Consent> consents() {
            return heard.asked();
        }

        WhoAnswers who() {
            return heard.answering().stream().findFirst().map(Answerers.Written::who)
                    .orElseGet(() -> WhoAnswers.unknown(at.file()));
        }

        List<Emergency> emergencies() {
            return heard.urgent();
        }
    }

    /** One use, everything that was said to it, and what colleagues call who wrote it down. */
    public record Row(ConsentCase at, Consent consent, List<Said> history, WhoAnswers who,
            Map<PersonId, String> names, Permit permit, Map<StatementVersion, Integer> versions) {

        /** What was said before what holds now, the newest first. */
        List<Said> before() {
            var holds = Stream.of(Whose.values()).flatMap(
                    whose -> history.stream().filter(said -> said.whose() == whose).limit(1)).toList();
            return history.stream().filter(said -> !holds.contains(said)).toList();
        }

        /** Who said this last, the side of who answers; whoever it was does not agree a second time. */
        public boolean mayConfirm(Actor actor) {
            return consent.whoAnswers() instanceof Voice.AgreedByOne
                    && history.stream().filter(said -> said.whose() == Whose.WHO_ANSWERS).findFirst()
                            .filter(said -> !said.by().equals(actor.person())).isPresent();
        }
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

    /** The case in an emergency: for those as well who are on shift where the child is. */
    @Transactional
    public ConsentCase atNight(UUID file, Actor actor) {
        var head = cases.headForLeadOrShift(file, AuditAction.CONSENT_VIEWED, actor);
        return new ConsentCase(head, zones.zone(actor.agency()), clock.instant());
    }

    /** What this person wrote down just now. */
    @Transactional
    public Optional<Emergency> written(ConsentCase at, String id) {
        return id.isEmpty() ? Optional.empty()
                : kept.emergencies().find(new EmergencyId(ConsentPath.id(id)))
                        .filter(one -> one.file().equals(at.file()));
    }

    @Transactional
    Hub hub(UUID file, Actor actor) {
        var at = at(file, actor);
        var told = kept.pages().some(new IntakeId(at.head().ids().intake()), Set.of(ToldChild.class)).stream()
                .map(ToldChild.class::cast).findFirst();
        var heard = new MayUse.Heard(kept.consents().of(at.file()), kept.answerers().history(at.file()),
                kept.emergencies().of(at.file()));
        var names = names(heard.urgent().stream().flatMap(one -> one.people().stream()).toList());
        var permits = kept.mayUse().ask(heard, heard.asked().stream().map(one -> Wanted.of(one.use())).toList(),
                at.moment());
        var shown = told.flatMap(ToldChild::statement).map(one -> new StatementVersion(one.version()));
        var recorded = heard.asked().stream().filter(one -> one.use() instanceof Use.BeingRecorded);
        return new Hub(at, heard, told, names, permits, kept.numbers()
                .of(Stream.concat(shown.stream(), recorded.flatMap(one -> one.versions().stream()))));
    }

    /** Offices that somebody has written down for this child, so that one office is typed in one way. */
    @Transactional
    public List<String> offices(ConsentCase at) {
        var asked = kept.consents().of(at.file()).stream().map(Consent::use).filter(Use.Sharing.class::isInstance)
                .map(use -> ((Use.Sharing) use).with().office());
        var urgent = kept.emergencies().of(at.file()).stream().map(one -> one.shared().with().office());
        return Stream.concat(asked, urgent).distinct().sorted().toList();
    }

    /** What may be done of each of these uses now. */
    private List<Permit> permits(ConsentCase at, List<Consent> consents) {
        return consents.isEmpty() ? List.of()
                : kept.mayUse().ask(at.file(), consents.stream().map(one -> Wanted.of(one.use())).toList(),
                        at.moment());
    }

    /** What colleagues call these people. */
    @Transactional
    public Map<PersonId, String> names(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : kept.colleagues().namesOf(people);
    }

    /** Those of the agency who may decide together with somebody. */
    @Transactional
    public List<Colleagues.Colleague> deciders(Actor actor) {
        return kept.colleagues().decidersOf(actor.agency()).stream()
                .filter(one -> !one.person().equals(actor.person())).toList();
    }

    /** The use, if it belongs to this case. */
    @Transactional
    public Row row(UUID file, UUID row, Actor actor) {
        var at = at(file, actor);
        var consent = kept.consents().find(new ConsentId(row)).filter(found -> found.file().equals(at.file()))
                .orElseThrow(NotThere::new);
        var history = kept.consents().history(consent.id());
        var names = kept.colleagues().namesOf(history.stream().map(Said::by).toList());
        return new Row(at, consent, history, kept.answerers().of(at.file()), names,
                permits(at, List.of(consent)).getFirst(), kept.numbers().of(consent.versions().stream()));
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
