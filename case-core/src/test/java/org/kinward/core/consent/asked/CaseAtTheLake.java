package org.kinward.core.consent.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.Covering;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.casefile.InMemoryCaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.InMemoryDataUseStatements;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.InMemoryAnswerers;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.consent.emergency.InMemoryEmergencies;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.KeptPages;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A girl at the lake house whose lead worker is Ama; Mr Mensah manages the house. With everything consent needs. */
public final class CaseAtTheLake {

    public static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);

    public final Actor ama = actor(Role.SOCIAL_WORKER);
    public final Actor mensah = actor(Role.SHELTER_MANAGER);
    public final InMemoryConsents consents = new InMemoryConsents();
    public final InMemoryAnswerers answerers = new InMemoryAnswerers();
    public final InMemoryEmergencies emergencies = new InMemoryEmergencies();
    public final InMemoryTasks tasks = new InMemoryTasks();
    public final InMemoryDataUseStatements statements = new InMemoryDataUseStatements(
            StatementExamples.wanted("first", "en"));
    public final List<AuditAction> trail = new ArrayList<>();
    public final AuthorityAtTheLake authority = new AuthorityAtTheLake();
    public final TimeToTell toTell = new TimeToTell(authority, authority, tasks);
    public final CaseMoves moves;
    public final KeptPages pages = new KeptPages();
    public final NarrowRecord narrow = new NarrowRecord(pages);
    public final InMemoryCaseFiles files = new InMemoryCaseFiles(_ -> true);
    public final CaseFileId file;

    public static final PlaceId LAKE_HOUSE = new PlaceId(new UUID(7, 1));
    private static final AgencyId AGENCY = new AgencyId(new UUID(7, 2));
    private final OpenCaseFile opened;

    public CaseAtTheLake() {
        opened = new OpenCaseFile(CaseFileId.fresh(), ChildId.fresh(), IntakeId.fresh(),
                ReferenceNumber.random(new Random(7)), new Intake.Home(AGENCY, LAKE_HOUSE, Optional.of(ama.person())),
                NOON, Revision.NEW);
        file = opened.id();
        files.open(opened);
        moves = new CaseMoves(files, new InMemoryDoneOnce(), tasks, entry -> trail.add(entry.action()));
    }

    public static Actor actor(Role role) {
        var managed = role == Role.SHELTER_MANAGER ? Set.of(LAKE_HOUSE) : Set.<PlaceId>of();
        return new Actor(new PersonId(UUID.randomUUID()), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(LAKE_HOUSE), managed, Set.of()));
    }

    /** Somebody who covers for Ama now. */
    public Actor covering() {
        var yao = actor(Role.SOCIAL_WORKER);
        return new Actor(yao.person(), yao.agency(), yao.roles(), yao.places(),
                new Covering(Set.of(opened.intake().value()), Set.of()));
    }

    public StatementVersion version() {
        return statements.current().version();
    }

    public IntakeId intake() {
        return opened.intake();
    }

    /** The girl does not agree to being recorded. */
    public void refuses() {
        pages.save(FirstHourExamples.refused(intake()), new FirstHourPages.Change(ama.person(), NOON, true));
    }

    public List<Task> open(TaskKind kind) {
        return tasks.openOf(opened.intake().value()).stream().filter(task -> task.kind() == kind).toList();
    }

    /** A use that is to be asked about. */
    public Consent added(Use use) {
        var outcome = new AskForConsent(consents, moves).ask(new AskForConsent.Request(
                new ConsentId(UUID.randomUUID()), file, use, new AskForConsent.Days(TODAY, TODAY)), ama, NOON);
        return consents.find(((AskForConsent.Outcome.Added) outcome).id()).orElseThrow();
    }

    public WriteAnswer.Outcome write(Consent seen, Whose whose, Answer answer, Instant at) {
        var request = new WriteAnswer.Request(seen.id(), seen.revision(), whose, answer, stamp());
        return new WriteAnswer(consents, answerers, moves).write(request, days(at), ama, moment(at));
    }

    /** Both say yes; the mother answers for the child. */
    public Consent agreed(Use use, Instant at) {
        motherAnswers();
        var consent = added(use);
        write(consent, Whose.CHILD, new Answer.Yes(asked(new GivenBy.Child())), at);
        write(now(consent), Whose.WHO_ANSWERS, new Answer.Yes(asked(mother())), at);
        return now(consent);
    }

    public Consent now(Consent before) {
        return consents.find(before.id()).orElseThrow();
    }

    public void motherAnswers() {
        if (answerers.of(file).kind() != AnswererKind.PARENT) {
            answers(AnswererKind.PARENT, Optional.empty(), true);
        }
    }

    /** Somebody answers from now on, or the same person in another way. */
    public void answers(AnswererKind kind, Optional<NotAskedBecause> notAsked, boolean another) {
        answerers.keep(new WhoAnswers(file, kind, Optional.empty(), "", notAsked, another,
                answerers.of(file).revision()), ama.person(), NOON);
    }

    /** Who answers now, as a parent. */
    public GivenBy mother() {
        return new GivenBy.WhoAnswers(AnswererKind.PARENT, answerers.of(file).revision());
    }

    public static Moment moment(Instant at) {
        return new Moment(at, ZoneOffset.UTC);
    }

    public WithdrawConsent.Outcome withdraw(Consent seen, Whose whose, boolean againstChild, String... told) {
        var view = againstChild ? Withdrawal.ChildsView.ANOTHER : Withdrawal.ChildsView.SAME;
        var how = new Withdrawal(List.of(told), Withdrawal.Erase.SOMETHING, "the photograph");
        return new WithdrawConsent(consents, moves).withdraw(
                new WithdrawConsent.Request(seen.id(), seen.revision(), whose, how, view, stamp()), ama, NOON);
    }

    public Asked asked(GivenBy by) {
        return asked(by, TODAY);
    }

    public Asked asked(GivenBy by, LocalDate on) {
        return new Asked(on, version(), new Telling(new SpokenLanguage("ee"), WhoInterpreted.OUR_STAFF,
                HowExplained.IN_OWN_WORDS), new Asked.Words("You tell the doctor", "Says it in own words"), by);
    }

    public static AskedProblem.Days days(Instant at) {
        return new AskedProblem.Days(TODAY.minusDays(1), TODAY.minusDays(2), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    public static OnceKey stamp() {
        return new OnceKey(UUID.randomUUID(), "test");
    }
}
