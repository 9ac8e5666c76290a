package org.kinward.core.shelter.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.task.TaskKind;

/** Who came is written down once; nobody unseen is let in to a child, and whoever may not come near is a task at once. */
class ReceiveVisitorTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final PersonId second = new PersonId(UUID.randomUUID());
    private final InMemoryVisitors visitors = new InMemoryVisitors(house.kossi.person(), second);
    private final ReceiveVisitor receive = new ReceiveVisitor(visitors, house.moves, house.warn);
    private final SeeVisitorOut out = new SeeVisitorOut(visitors, house.moves);
    private final VisitorId id = new VisitorId(UUID.randomUUID());

    private Visitor.Door door(Optional<IntakeId> child, Visitor.PaperSeen paper, Instant at) {
        var slot = child.isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
        return new Visitor.Door(id, LAKE_HOUSE, child, new Visitor.Who(Visitor.CameAs.MOTHER, paper, slot, false),
                house.kossi.person(), at, NOON);
    }

    private Visitor.Inside mother() {
        return new Visitor.Inside(door(Optional.of(house.boy), Visitor.PaperSeen.PASSPORT, NOON),
                house.kossi.person(), "");
    }

    @Test
    void isWrittenDownOnceWithItsEntry() {
        assertThat(receive.receive(mother(), house.kossi)).isEqualTo(ReceiveVisitor.Outcome.WRITTEN);
        assertThat(receive.receive(mother(), house.kossi)).as("pressed twice")
                .isEqualTo(ReceiveVisitor.Outcome.WRITTEN);

        assertThat(visitors.all()).containsExactly(mother());
        assertThat(house.trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DONE);
        var other = new Visitor.Inside(mother().door(), house.kossi.person(), "brought shoes");
        assertThatThrownBy(() -> receive.receive(other, house.kossi)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void letsNobodyInWhoseIdentityNobodySawOrWhomNobodyOfTheAgencyAllowed() {
        var unseen = new Visitor.Inside(door(Optional.of(house.boy), Visitor.PaperSeen.NONE, NOON),
                house.kossi.person(), "");
        assertThat(receive.receive(unseen, house.kossi)).isEqualTo(ReceiveVisitor.Outcome.NO_PAPER);
        var aboutTheHouse = new Visitor.Inside(door(Optional.empty(), Visitor.PaperSeen.NONE, NOON),
                house.kossi.person(), "");
        assertThat(receive.refusal(aboutTheHouse, house.kossi)).isEmpty();
        var byNobody = new Visitor.Inside(mother().door(), new PersonId(UUID.randomUUID()), "");
        assertThat(receive.receive(byNobody, house.kossi)).isEqualTo(ReceiveVisitor.Outcome.NOBODY_ALLOWS);
        var later = new Visitor.Inside(door(Optional.of(house.boy), Visitor.PaperSeen.PASSPORT, NOON.plusSeconds(1)),
                house.kossi.person(), "");
        assertThat(receive.receive(later, house.kossi)).isEqualTo(ReceiveVisitor.Outcome.IN_THE_FUTURE);

        assertThat(visitors.all()).isEmpty();
    }

    @Test
    void isNotThereForSomebodyOfAnotherHouseNorForAChildOfAnother() {
        assertThat(receive.receive(mother(), house.stranger())).isEqualTo(ReceiveVisitor.Outcome.NOT_THERE);
        var elsewhere = new Visitor.Refused(door(Optional.of(IntakeId.fresh()), Visitor.PaperSeen.NONE, NOON),
                Visitor.WhyNotIn.NO_PAPER, "");
        assertThat(receive.receive(elsewhere, house.kossi)).isEqualTo(ReceiveVisitor.Outcome.NOT_THERE);
        var otherDoor = new Visitor.Door(id, new PlaceId(UUID.randomUUID()), Optional.of(house.boy),
                mother().door().who(), house.kossi.person(), NOON, NOON);
        assertThat(receive.receive(new Visitor.Inside(otherDoor, house.kossi.person(), ""), house.kossi))
                .isEqualTo(ReceiveVisitor.Outcome.NOT_THERE);

        receive.stopped(mother(), house.stranger());
        assertThat(house.trail).isEmpty();
        receive.stopped(mother(), house.kossi);
        assertThat(house.trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.REFUSED);
    }

    @Test
    void tellsOnceOfWhoWasNearlyLetInWhateverBecomesOfTheForm() {
        var door = door(Optional.of(house.lake.intake()), Visitor.PaperSeen.PASSPORT, NOON);
        var inside = new Visitor.Inside(door, house.kossi.person(), "");
        receive.stopped(inside, house.stranger());
        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).isEmpty();

        receive.stopped(inside, house.kossi);
        receive.stopped(inside, house.kossi);

        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).hasSize(1);
        assertThat(house.cameNear.all()).as("every time").hasSize(2).containsOnly(new CameNear(id.value(),
                house.lake.intake(), LAKE_HOUSE, CameNear.StoppedAt.DOOR, house.kossi.person(), NOON));
        assertThat(house.trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.REFUSED,
                AuditEntry.Outcome.REFUSED);
    }

    @Test
    void makesATaskOfWhoMayNotComeNearAndOfNobodyElse() {
        var door = door(Optional.of(house.lake.intake()), Visitor.PaperSeen.NONE, NOON);
        receive.receive(new Visitor.Refused(door, Visitor.WhyNotIn.MAY_NOT_COME_NEAR, ""), house.kossi);
        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).hasSize(1);

        var second = new Visitor.Door(new VisitorId(UUID.randomUUID()), LAKE_HOUSE, door.child(), door.who(), door.by(),
                NOON, NOON);
        receive.receive(new Visitor.Refused(second, Visitor.WhyNotIn.NOT_NOW, ""), house.kossi);

        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).hasSize(1);
    }

    /** Two read the list, and the manager hears who it was. */
    @Test
    void letsInWhoHasANameThatIsAlikeOnlyByTwo() {
        var who = new Visitor.Who(Visitor.CameAs.MOTHER, Visitor.PaperSeen.PASSPORT, OptionalInt.of(0), true);
        var door = new Visitor.Door(id, LAKE_HOUSE, Optional.of(house.lake.intake()), who, house.kossi.person(), NOON,
                NOON);
        assertThat(receive.receive(new Visitor.Inside(door, house.kossi.person(), ""), house.kossi))
                .isEqualTo(ReceiveVisitor.Outcome.NO_SECOND_PERSON);
        assertThat(house.lake.open(TaskKind.SEE_ALIKE_NAME)).isEmpty();

        assertThat(receive.receive(new Visitor.Inside(door, second, ""), house.kossi))
                .isEqualTo(ReceiveVisitor.Outcome.WRITTEN);

        assertThat(house.lake.open(TaskKind.SEE_ALIKE_NAME)).hasSize(1);
        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).isEmpty();
    }

    @Test
    void leavesOnceAndNeverBeforeComing() {
        receive.receive(mother(), house.kossi);
        assertThat(leave(NOON.minusSeconds(1))).isEqualTo(SeeVisitorOut.Outcome.BEFORE_COMING);
        assertThat(leave(NOON.plus(Duration.ofDays(1)))).isEqualTo(SeeVisitorOut.Outcome.IN_THE_FUTURE);

        assertThat(leave(NOON.plusSeconds(60))).isEqualTo(SeeVisitorOut.Outcome.LEFT);
        assertThat(leave(NOON.plusSeconds(60))).as("pressed twice").isEqualTo(SeeVisitorOut.Outcome.LEFT);
        assertThat(leave(NOON.plusSeconds(90))).isEqualTo(SeeVisitorOut.Outcome.LEFT_BEFORE);

        assertThat(out.leave(id, left(NOON), house.stranger())).isEqualTo(SeeVisitorOut.Outcome.NOT_THERE);
    }

    @Test
    void asksForANameBeforeAChildAndForWordsOfAnotherReason() {
        var nameless = new Visitor.Door(id, LAKE_HOUSE, Optional.of(house.boy),
                new Visitor.Who(Visitor.CameAs.MOTHER, Visitor.PaperSeen.PASSPORT, OptionalInt.empty(), false),
                house.kossi.person(), NOON, NOON);
        assertThatThrownBy(
                () -> receive.receive(new Visitor.Inside(nameless, house.kossi.person(), ""), house.kossi))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Visitor.Refused(nameless, Visitor.WhyNotIn.OTHER_REASON, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mother().named(7).door().who().name()).hasValue(7);
    }

    private SeeVisitorOut.Outcome leave(Instant at) {
        return out.leave(id, left(at), house.kossi);
    }

    private Visitor.Left left(Instant at) {
        return new Visitor.Left(at, house.kossi.person(), NOON.plusSeconds(3600));
    }
}
