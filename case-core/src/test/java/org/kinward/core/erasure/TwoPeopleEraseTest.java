package org.kinward.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kinward.core.identity.IdentityExamples.EVENING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.casefile.InMemoryCaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.InMemoryRecordedChildren;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.identity.mend.PerformTask;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.Revision;

/** A manager asks, another person who administers the agency answers, and a hold for the law is stronger than both. */
class TwoPeopleEraseTest {

    private static final PlaceId LAKE_HOUSE = new PlaceId(new UUID(7, 1));
    private static final AgencyId AGENCY = new AgencyId(new UUID(7, 2));
    private static final WhyWords WHY = new WhyWords("The judge wrote so");

    final Actor efua = manager(LAKE_HOUSE);
    final Actor sena = administrator(AGENCY);
    final InMemoryErasures erasures = new InMemoryErasures();
    final InMemoryLegalHolds holds = new InMemoryLegalHolds();
    final InMemoryCaseFiles files = new InMemoryCaseFiles(_ -> true);
    final List<AuditAction> trail = new ArrayList<>();
    final List<OutboxTask> outbox = new ArrayList<>();
    final InMemoryVault vault = new InMemoryVault();
    final List<String> ended = new ArrayList<>();
    private final InMemoryRecordedChildren casework = new InMemoryRecordedChildren();
    final ErasureMoves moves = new ErasureMoves(files, new InMemoryDoneOnce(),
            entry -> trail.add(entry.action()));
    final AskErasure asking = new AskErasure(erasures, holds, moves);
    final SetLegalHold holding = new SetLegalHold(holds, erasures, moves);
    final AnswerErasure answering = new AnswerErasure(erasures, holds, outbox::add,
            entry -> trail.add(entry.action()));
    final ConfirmErasure confirming = new ConfirmErasure(answering, erasures,
            new PerformTask(vault, casework, vault), new EndParts(erasures.decided(ended),
                    (child, compartment) -> ended.add(child.symbols() + " " + compartment)));
    final OpenCaseFile file = new OpenCaseFile(CaseFileId.fresh(), ChildId.fresh(), IntakeId.fresh(),
            ReferenceNumber.random(new Random(7)), new Intake.Home(AGENCY, LAKE_HOUSE, Optional.empty()), EVENING,
            Revision.NEW);

    private static Actor manager(PlaceId place) {
        return new Actor(new PersonId(UUID.randomUUID()), AGENCY, Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(place), Set.of(place), Set.of()));
    }

    private static Actor administrator(AgencyId agency) {
        return new Actor(new PersonId(UUID.randomUUID()), agency, Set.of(Role.ADMINISTRATOR),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    @BeforeEach
    void aRecordAtTheLake() {
        files.open(file);
        var at = new CareRight.ChildAt(file.reference(), file.intake().value(), AGENCY, LAKE_HOUSE);
        vault.grant(at, EVENING);
        vault.hold(file.reference());
        casework.put(new RecordedChild(at, Optional.empty(), RecordedChild.State.CREATED));
    }

    private ErasureId asked() {
        var id = new ErasureId(UUID.randomUUID());
        assertThat(ask(id, efua)).isEqualTo(AskErasure.Outcome.ASKED);
        return id;
    }

    private AskErasure.Outcome ask(ErasureId id, Actor by) {
        return asking.ask(new AskErasure.Request(id, file.id(), ErasureReason.LAW_OR_COURT, WHY), by, EVENING);
    }

    private AnswerErasure.Outcome confirm(ErasureId id, Actor by, Instant at) {
        return answering.confirm(id, by, at);
    }

    LegalHold.Id hold() {
        var id = new LegalHold.Id(UUID.randomUUID());
        assertThat(holding.set(new SetLegalHold.Request(id, file.id(), WHY), efua, EVENING))
                .isEqualTo(SetLegalHold.Outcome.SET);
        return id;
    }

    @Test
    void asksOnceForEachFormAndOnceForEachRecord() {
        var id = asked();

        assertThat(ask(id, efua)).as("pressed twice").isEqualTo(AskErasure.Outcome.ASKED);
        assertThat(ask(new ErasureId(UUID.randomUUID()), manager(LAKE_HOUSE))).as("a second manager")
                .isEqualTo(AskErasure.Outcome.ASKED_BEFORE);
        assertThat(ask(id, manager(LAKE_HOUSE))).as("a foreign key").isEqualTo(AskErasure.Outcome.NOT_THERE);

        assertThat(trail).containsExactly(AuditAction.ERASURE_ASKED);
        assertThat(outbox).isEmpty();
    }

    @Test
    void isForManagersOfThePlaceOnly() {
        var elsewhere = manager(new PlaceId(UUID.randomUUID()));
        var id = new ErasureId(UUID.randomUUID());

        assertThat(ask(id, elsewhere)).isEqualTo(AskErasure.Outcome.NOT_THERE);
        assertThat(ask(id, sena)).isEqualTo(AskErasure.Outcome.NOT_THERE);
        assertThat(new TakeBackErasure(erasures, moves).takeBack(file.id(), asked(), elsewhere, EVENING))
                .isEqualTo(TakeBackErasure.Outcome.NOT_THERE);
    }

    @Test
    void erasesBothSidesOnceAnotherPersonConfirms() {
        var id = asked();
        casework.put(new RecordedChild(casework.among(List.of(file.reference())).get(file.reference()).at(),
                Optional.empty(), RecordedChild.State.ERASING));

        assertThat(confirming.confirm(id, sena, EVENING)).isEqualTo(AnswerErasure.Outcome.DONE);

        assertThat(vault.among(List.of(file.reference())).get(file.reference()).state())
                .isEqualTo(HeldChild.State.ENDED);
        assertThat(outbox).containsExactly(new OutboxTask.VaultEnd(file.reference()));
        assertThat(trail).containsExactly(AuditAction.ERASURE_ASKED, AuditAction.ERASURE_CONFIRMED);
        assertThat(confirm(id, sena, EVENING)).as("pressed twice").isEqualTo(AnswerErasure.Outcome.DONE);
        assertThat(outbox).hasSize(1);
    }

    @Test
    void isNeverConfirmedByWhoAskedNorByAnotherAgency() {
        var id = asked();
        var efuaAsAdministrator = new Actor(efua.person(), AGENCY, Set.of(Role.ADMINISTRATOR), sena.places());

        assertThat(confirm(id, efuaAsAdministrator, EVENING))
                .isEqualTo(AnswerErasure.Outcome.ASKED_BY_THE_SAME_PERSON);
        assertThat(answering.refuse(id, WHY, efuaAsAdministrator, EVENING))
                .isEqualTo(AnswerErasure.Outcome.ASKED_BY_THE_SAME_PERSON);
        assertThat(confirm(id, administrator(new AgencyId(UUID.randomUUID())), EVENING))
                .isEqualTo(AnswerErasure.Outcome.NOT_THERE);
        assertThat(confirm(id, manager(LAKE_HOUSE), EVENING)).isEqualTo(AnswerErasure.Outcome.NOT_THERE);
        assertThat(confirm(new ErasureId(UUID.randomUUID()), sena, EVENING))
                .isEqualTo(AnswerErasure.Outcome.NOT_THERE);
        assertThat(outbox).isEmpty();
    }

    @Test
    void isOverAfterFourteenDays() {
        var id = asked();

        assertThat(confirm(id, sena, EVENING.plus(Duration.ofDays(14)))).isEqualTo(AnswerErasure.Outcome.OVER);
        assertThat(answering.refuse(id, WHY, sena, EVENING.plus(Duration.ofDays(14))))
                .isEqualTo(AnswerErasure.Outcome.OVER);
        assertThat(confirm(id, sena, EVENING.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isEqualTo(AnswerErasure.Outcome.DONE);
    }

    @Test
    void answersOnceWhateverComesAfter() {
        var id = asked();
        var taking = new TakeBackErasure(erasures, moves);
        assertThat(answering.refuse(id, WHY, sena, EVENING)).isEqualTo(AnswerErasure.Outcome.DONE);

        assertThat(confirm(id, sena, EVENING)).isEqualTo(AnswerErasure.Outcome.ANSWERED_BEFORE);
        assertThat(taking.takeBack(file.id(), id, efua, EVENING)).isEqualTo(TakeBackErasure.Outcome.ANSWERED_BEFORE);
        var again = asked();
        assertThat(taking.takeBack(file.id(), again, efua, EVENING)).isEqualTo(TakeBackErasure.Outcome.TAKEN_BACK);
        assertThat(taking.takeBack(file.id(), again, efua, EVENING)).as("pressed twice")
                .isEqualTo(TakeBackErasure.Outcome.TAKEN_BACK);

        assertThat(confirm(again, sena, EVENING)).isEqualTo(AnswerErasure.Outcome.ANSWERED_BEFORE);
        assertThat(trail).containsExactly(AuditAction.ERASURE_ASKED, AuditAction.ERASURE_REFUSED,
                AuditAction.ERASURE_ASKED, AuditAction.ERASURE_TAKEN_BACK);
    }

    @Test
    void isAskedForAtTheLatestFileOfTheChildOnly() {
        erasures.followed.add(file.id());

        assertThat(ask(new ErasureId(UUID.randomUUID()), efua)).isEqualTo(AskErasure.Outcome.FOLLOWED);
        assertThat(trail).isEmpty();
    }

    /** Whoever asked knew nothing of the file that somebody has begun since. */
    @Test
    void isAskedForAnewWhereANewFileWasOpenedSince() {
        var id = asked();
        erasures.opened.put(file.intake(), EVENING.plusSeconds(1));

        assertThat(confirm(id, sena, EVENING.plusSeconds(2))).isEqualTo(AnswerErasure.Outcome.FOLLOWED_SINCE);

        assertThat(outbox).isEmpty();
        assertThat(trail).containsExactly(AuditAction.ERASURE_ASKED);
    }

    @Test
    void neitherAsksNorConfirmsWhileTheLawHoldsTheRecord() {
        var id = asked();
        var hold = hold();
        var lifting = new LiftLegalHold(holds, moves);

        assertThat(confirm(id, sena, EVENING)).as("set between asking and confirming")
                .isEqualTo(AnswerErasure.Outcome.HELD_FOR_THE_LAW);
        new TakeBackErasure(erasures, moves).takeBack(file.id(), id, efua, EVENING);
        assertThat(ask(new ErasureId(UUID.randomUUID()), efua)).isEqualTo(AskErasure.Outcome.HELD_FOR_THE_LAW);
        assertThat(lifting.lift(new LiftLegalHold.Request(hold, file.id(), WHY), sena, EVENING))
                .isEqualTo(LiftLegalHold.Outcome.NOT_THERE);
        assertThat(lifting.lift(new LiftLegalHold.Request(hold, file.id(), WHY), efua, EVENING))
                .isEqualTo(LiftLegalHold.Outcome.LIFTED);
        assertThat(lifting.lift(new LiftLegalHold.Request(hold, file.id(), WHY), efua, EVENING))
                .isEqualTo(LiftLegalHold.Outcome.LIFTED_BEFORE);

        assertThat(confirm(asked(), sena, EVENING)).isEqualTo(AnswerErasure.Outcome.DONE);
    }

    @Test
    void holdsOnceAndForManagersOfThePlaceOnly() {
        var first = hold();
        var again = new SetLegalHold.Request(first, file.id(), WHY);
        var second = new SetLegalHold.Request(new LegalHold.Id(UUID.randomUUID()), file.id(), WHY);

        assertThat(holding.set(again, efua, EVENING)).as("pressed twice").isEqualTo(SetLegalHold.Outcome.SET);
        assertThat(holding.set(second, efua, EVENING)).isEqualTo(SetLegalHold.Outcome.SET_BEFORE);
        assertThat(holding.set(second, sena, EVENING)).isEqualTo(SetLegalHold.Outcome.NOT_THERE);

        assertThat(trail).containsExactly(AuditAction.LEGAL_HOLD_SET);
    }

    @Test
    void wantsThreeToThreeHundredSignsAndShowsNone() {
        assertThat(WhyWords.fits(" ab ")).isFalse();
        assertThat(new WhyWords("x".repeat(300)).toString()).doesNotContain("x".repeat(3));
        assertThatIllegalArgumentException().isThrownBy(() -> new WhyWords("x".repeat(301)));
    }
}
