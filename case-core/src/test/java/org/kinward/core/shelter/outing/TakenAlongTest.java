package org.kinward.core.shelter.outing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.maycome.InMemoryMayComes;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeExamples;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.StayHouse;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.task.TaskKind;

/** On no list means no, at night as well: who manages the house decides, and her own press is the word. */
class TakenAlongTest {

    private static final MayComeId LINE = new MayComeId(new UUID(7, 7));

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final StayHouse staying = new StayHouse(house.lake);
    private final List<AuditEntry> trail = new ArrayList<>();
    private final InMemoryOutings outings = new InMemoryOutings(house.lake.ama.person(), house.kossi.person());
    private final Outing.Planned visit = with(Company.FAMILY);

    @BeforeEach
    void isPlanned() {
        outings.add(visit);
    }

    private Outing.Planned with(Company company) {
        return new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), staying.stay(),
                new Outing.Trip(Outing.Destination.FAMILY, new Outing.GoesWith(company, Optional.empty()), NOON,
                        NOON.plusSeconds(3600), ""),
                house.kossi.person(), NOON));
    }

    /** Somebody has looked, and the child goes out freely. */
    private final class Freely implements StayReviews {

        @Override
        public boolean add(StayReview review) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StayReview> of(StayId of) {
            return List.of(new StayReview(of, 1, new StayReview.Still(StayReview.Why.COURT, ""),
                    new StayReview.Out(StayReview.GoingOut.FREELY, "At the gate",
                            Optional.of(StayReview.OutDecided.HOUSE), ""),
                    house.lake.ama.person(), NOON, NOON));
        }
    }

    private MoveOuting.Outcome leaves(Outing.Planned way, Outing.Escort escort, InMemoryMayComes lines, Actor by) {
        return new MoveOuting(outings, staying.stays(),
                new MoveOuting.Beside(new Freely(), lines, trail::add, house.warn), house.lake.moves)
                .move(way.id(), new MoveOuting.Press(MoveOuting.OutingStep.LEFT,
                        new Outing.Moved(NOON, by.person(), NOON), Optional.of(escort)), by);
    }

    private static Outing.Escort uncle(Optional<PersonId> second, Optional<MayComeId> line) {
        return new Outing.Escort(Visitor.PaperSeen.NATIONAL_CARD, OptionalInt.of(0), second, line);
    }

    private MayCome line(MayCome.WordOf word) {
        return MayComeExamples.mayTake(LINE, house.lake.file, house.lake.ama.person(), word);
    }

    @Test
    void leavesWithWhoIsOnNoListByWhoManagesTheHouseAlone() {
        var nobody = new InMemoryMayComes();
        var unlisted = uncle(Optional.empty(), Optional.empty());

        assertThat(leaves(visit, unlisted, nobody, house.kossi)).isEqualTo(MoveOuting.Outcome.NOT_LISTED);
        assertThat(leaves(visit, unlisted, nobody, house.lake.ama)).isEqualTo(MoveOuting.Outcome.NOT_LISTED);
        assertThat(house.lake.open(TaskKind.SEE_WHO_WAITS)).singleElement().matches(
                task -> task.kind().isUrgent() && task.about().thing().equals(Optional.of(visit.id().value())));
        assertThat(trail).hasSize(2).allMatch(entry -> entry.outcome() == AuditEntry.Outcome.REFUSED);

        assertThat(leaves(visit, unlisted, nobody, house.lake.mensah)).isEqualTo(MoveOuting.Outcome.MOVED);
    }

    /** A line that was ended, that waits for a manager, or that lets somebody visit, is no line. */
    @Test
    void leavesByALineThatHolds() {
        var listed = uncle(Optional.empty(), Optional.of(LINE));
        var waits = new InMemoryMayComes(line(MayCome.WordOf.DECISION_OF_WORKER));
        assertThat(leaves(visit, listed, waits, house.kossi)).isEqualTo(MoveOuting.Outcome.NOT_LISTED);
        assertThat(leaves(visit, listed, new InMemoryMayComes(), house.kossi))
                .isEqualTo(MoveOuting.Outcome.NOT_LISTED);
        waits.agree(LINE, new MayCome.Said(house.lake.mensah.person(), NOON));

        assertThat(leaves(visit, listed, waits, house.kossi)).isEqualTo(MoveOuting.Outcome.MOVED);
    }

    @Test
    void leavesWithAnAuthorityThatShowsItsPaper() {
        var court = with(Company.AUTHORITY);
        outings.add(court);

        assertThat(leaves(court, uncle(Optional.empty(), Optional.empty()), new InMemoryMayComes(), house.kossi))
                .isEqualTo(MoveOuting.Outcome.MOVED);
    }

    @Test
    void leavesWithWhoHasANameThatIsAlikeOnlyByTwoAndTheManagerHearsOfIt() {
        var lines = new InMemoryMayComes(line(MayCome.WordOf.COURT_ORDER));
        for (var alone : List.of(house.kossi.person(), house.stranger().person())) {
            assertThat(leaves(visit, uncle(Optional.of(alone), Optional.of(LINE)), lines, house.kossi))
                    .isEqualTo(MoveOuting.Outcome.NO_SECOND_PERSON);
        }

        assertThat(leaves(visit, uncle(Optional.of(house.lake.ama.person()), Optional.of(LINE)), lines, house.kossi))
                .isEqualTo(MoveOuting.Outcome.MOVED);

        assertThat(house.lake.open(TaskKind.SEE_ALIKE_NAME)).singleElement()
                .matches(task -> task.about().thing().filter(visit.id().value()::equals).isPresent());
    }
}
