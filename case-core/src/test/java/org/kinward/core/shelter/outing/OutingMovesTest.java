package org.kinward.core.shelter.outing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.maycome.InMemoryMayComes;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeExamples;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReview.GoingOut;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayHouse;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.task.TaskKind;

/** A child goes out as it may, on one way at a time, comes back after leaving; late begins nothing by itself. */
class OutingMovesTest {

    private static final MayComeId LINE = new MayComeId(new UUID(7, 7));

    private static final Outing.Escort UNCLE = new Outing.Escort(Visitor.PaperSeen.NATIONAL_CARD, OptionalInt.of(0),
            Optional.empty(), Optional.of(LINE));

    private static final Instant LATER = NOON.plus(Duration.ofHours(3));

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final StayHouse staying = new StayHouse(house.lake);
    private final StayId stay = staying.stay();
    private final List<StayReview> looks = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final InMemoryOutings outings = new InMemoryOutings(house.lake.ama.person(), house.kossi.person());
    private final InMemoryMayComes lines = new InMemoryMayComes(
            MayComeExamples.mayTake(LINE, house.lake.file, house.lake.ama.person(), MayCome.WordOf.COURT_ORDER));
    private final PlanOuting plan = new PlanOuting(outings, staying.stays(), new Looks(), house.lake.moves);
    private final MoveOuting move = new MoveOuting(outings, staying.stays(),
            new MoveOuting.Beside(new Looks(), lines, trail::add, house.warn), house.lake.moves);

    /** What was said of the stay. */
    private final class Looks implements StayReviews {

        @Override
        public boolean add(StayReview review) {
            return looks.add(review);
        }

        @Override
        public List<StayReview> of(StayId of) {
            return looks.reversed();
        }
    }

    private Outing.Planned to(Outing.Destination to, Company company) {
        var staff = company == Company.STAFF ? Optional.of(house.lake.ama.person()) : Optional.<PersonId>empty();
        return new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), stay,
                new Outing.Trip(to, new Outing.GoesWith(company, staff), NOON, NOON.plusSeconds(3600), ""),
                house.kossi.person(), NOON));
    }

    private void mayGoOut(GoingOut how) {
        looks.add(new StayReview(stay, looks.size() + 1, new StayReview.Still(StayReview.Why.COURT, ""),
                new StayReview.Out(how, "At the gate", Optional.of(StayReview.OutDecided.HOUSE), ""),
                house.lake.ama.person(), NOON, NOON));
    }

    @Example
    void goesOutAsItMay() {
        for (var company : List.of(Company.ALONE, Company.FAMILY, Company.TEACHER, Company.OTHER_CHILDREN)) {
            assertThat(plan.plan(to(Outing.Destination.SCHOOL, company), house.kossi))
                    .as("nobody has looked yet: with staff only").isEqualTo(PlanOuting.Outcome.MAY_NOT);
        }
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.STAFF), house.kossi))
                .isEqualTo(PlanOuting.Outcome.PLANNED);
        mayGoOut(GoingOut.FREELY);
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.ALONE), house.kossi))
                .isEqualTo(PlanOuting.Outcome.PLANNED);
        mayGoOut(GoingOut.WITH_STAFF);
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.ALONE), house.kossi))
                .isEqualTo(PlanOuting.Outcome.MAY_NOT);
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.STAFF), house.kossi))
                .isEqualTo(PlanOuting.Outcome.PLANNED);
        mayGoOut(GoingOut.NOT);
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.STAFF), house.kossi))
                .isEqualTo(PlanOuting.Outcome.MAY_NOT);

        assertThat(plan.plan(to(Outing.Destination.CLINIC, Company.STAFF), house.kossi)).as("a doctor is a right")
                .isEqualTo(PlanOuting.Outcome.PLANNED);
        assertThat(plan.plan(to(Outing.Destination.COURT, Company.FAMILY), house.kossi))
                .isEqualTo(PlanOuting.Outcome.MAY_NOT);
    }

    /** What was planned on Monday is asked again at the door on Wednesday. */
    @Example
    void leavesAsItMayByTheNewestLookAndNotAfterItsStay() {
        mayGoOut(GoingOut.FREELY);
        var school = to(Outing.Destination.SCHOOL, Company.ALONE);
        plan.plan(school, house.kossi);
        mayGoOut(GoingOut.NOT);
        assertThat(does(school, MoveOuting.OutingStep.LEFT, NOON)).isEqualTo(MoveOuting.Outcome.MAY_NOT);
        assertThat(outings.find(school.id())).contains(school);
        mayGoOut(GoingOut.FREELY);
        leftTheHouse();

        assertThat(does(school, MoveOuting.OutingStep.LEFT, NOON)).isEqualTo(MoveOuting.Outcome.LEFT_HOUSE);
        assertThat(does(school, MoveOuting.OutingStep.CALLED_OFF, NOON)).isEqualTo(MoveOuting.Outcome.MOVED);
    }

    private void leftTheHouse() {
        var here = (Stay.Here) staying.stays().find(stay).orElseThrow();
        new EndOfStay(staying.stays(), house.lake.moves).end(here.left(new Stay.Departure(Stay.Way.HANDED_OVER, NOON,
                house.lake.ama.person(), NOON)), house.lake.files.find(house.lake.file).orElseThrow());
    }

    @Example
    void leavesWithNobodyFromOutsideWhoHasNoName() {
        mayGoOut(GoingOut.FREELY);
        var visit = to(Outing.Destination.FAMILY, Company.FAMILY);
        plan.plan(visit, house.kossi);
        assertThat(does(visit, MoveOuting.OutingStep.LEFT, NOON, Optional.empty()))
                .isEqualTo(MoveOuting.Outcome.NOBODY_NAMED);
        var unsealed = new Outing.Escort(Visitor.PaperSeen.PASSPORT, OptionalInt.empty(), Optional.empty(),
                Optional.of(LINE));
        assertThatThrownBy(() -> does(visit, MoveOuting.OutingStep.LEFT, NOON, Optional.of(unsealed)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outing.Escort(Visitor.PaperSeen.NONE, OptionalInt.of(0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outings.find(visit.id())).contains(visit);

        assertThat(does(visit, MoveOuting.OutingStep.LEFT, NOON)).isEqualTo(MoveOuting.Outcome.MOVED);

        assertThat(((Outing.Away) outings.find(visit.id()).orElseThrow()).escort()).contains(UNCLE);
        assertThat(house.lake.open(TaskKind.SEE_ALIKE_NAME)).isEmpty();
        var other = new Outing.Escort(Visitor.PaperSeen.PASSPORT, OptionalInt.of(1), Optional.empty());
        assertThat(does(visit, MoveOuting.OutingStep.LEFT, NOON, Optional.of(other))).as("with somebody else")
                .isEqualTo(MoveOuting.Outcome.MOVED_BEFORE);
    }

    @Example
    void isStoppedAndTheManagerHearsOfIt() {
        mayGoOut(GoingOut.FREELY);
        var visit = to(Outing.Destination.FAMILY, Company.FAMILY);
        plan.plan(visit, house.kossi);
        var press = new MoveOuting.Press(MoveOuting.OutingStep.LEFT,
                new Outing.Moved(NOON, house.kossi.person(), NOON), Optional.of(UNCLE));

        move.stopped(visit.id(), press, house.kossi);
        move.stopped(visit.id(), press, house.kossi);
        move.stopped(visit.id(), press, house.stranger());

        assertThat(house.lake.open(TaskKind.SOMEBODY_CAME_NEAR)).hasSize(1);
        assertThat(house.cameNear.all()).extracting(CameNear::where).hasSize(2).containsOnly(CameNear.StoppedAt.OUTING);
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.OUTING_CHANGED,
                AuditAction.OUTING_CHANGED);
        assertThat(outings.find(visit.id())).contains(visit);
    }

    @Example
    void takesNobodyAlongWhoDoesNotWorkForTheHouse() {
        var withStranger = new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), stay,
                new Outing.Trip(Outing.Destination.CLINIC,
                        new Outing.GoesWith(Company.STAFF, Optional.of(house.stranger().person())), NOON,
                        NOON.plusSeconds(60), ""),
                house.kossi.person(), NOON));
        assertThat(plan.plan(withStranger, house.kossi)).isEqualTo(PlanOuting.Outcome.NOBODY_GOES_ALONG);

        assertThat(outings.of(stay)).isEmpty();
    }

    @Example
    void isPlannedOnceAndNotForAStranger() {
        mayGoOut(GoingOut.FREELY);
        var school = to(Outing.Destination.SCHOOL, Company.ALONE);
        assertThat(plan.plan(school, house.stranger())).isEqualTo(PlanOuting.Outcome.NOT_THERE);
        assertThat(plan.plan(school, house.kossi)).isEqualTo(PlanOuting.Outcome.PLANNED);
        assertThat(plan.plan(school, house.kossi)).as("pressed twice").isEqualTo(PlanOuting.Outcome.PLANNED);
        assertThat(outings.of(stay)).containsExactly(school);
        var other = new Outing.Planned(new Outing.Plan(school.id(), stay,
                to(Outing.Destination.COURT, Company.ALONE).plan().trip(), house.kossi.person(), NOON));
        assertThatThrownBy(() -> plan.plan(other, house.kossi)).isInstanceOf(StaleRevision.class);
        var late = new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), stay, school.plan().trip(),
                house.kossi.person(), LATER));
        assertThat(plan.plan(late, house.kossi)).isEqualTo(PlanOuting.Outcome.OVER_ALREADY);

        leftTheHouse();
        assertThat(plan.plan(to(Outing.Destination.SCHOOL, Company.ALONE), house.kossi))
                .isEqualTo(PlanOuting.Outcome.LEFT);
    }

    @Example
    void isLateWithoutASearchThatNobodyBegan() {
        mayGoOut(GoingOut.FREELY);
        var school = to(Outing.Destination.SCHOOL, Company.ALONE);
        plan.plan(school, house.kossi);
        var clinic = to(Outing.Destination.CLINIC, Company.STAFF);
        plan.plan(clinic, house.kossi);
        assertThat(does(school, MoveOuting.OutingStep.BACK, NOON)).as("not gone yet")
                .isEqualTo(MoveOuting.Outcome.MOVED_BEFORE);
        assertThat(does(school, MoveOuting.OutingStep.LEFT, LATER.plusSeconds(1)))
                .isEqualTo(MoveOuting.Outcome.IN_THE_FUTURE);
        assertThat(does(school, MoveOuting.OutingStep.LEFT, NOON)).isEqualTo(MoveOuting.Outcome.MOVED);
        assertThat(does(school, MoveOuting.OutingStep.LEFT, NOON)).as("pressed twice")
                .isEqualTo(MoveOuting.Outcome.MOVED);
        assertThat(does(clinic, MoveOuting.OutingStep.LEFT, NOON)).isEqualTo(MoveOuting.Outcome.OUT_ALREADY);

        var away = (Outing.Away) outings.find(school.id()).orElseThrow();
        assertThat(away.isLate(away.plan().trip().back())).isFalse();
        assertThat(away.isLate(away.plan().trip().back().plusNanos(1))).isTrue();
        assertThat(house.lake.open(TaskKind.SEARCH_CHILD)).isEmpty();
        comesBack(school);
    }

    private void comesBack(Outing.Planned school) {
        assertThat(does(school, MoveOuting.OutingStep.BACK, NOON.minusSeconds(1)))
                .isEqualTo(MoveOuting.Outcome.BEFORE_LEAVING);
        assertThat(does(school, MoveOuting.OutingStep.BACK, LATER)).isEqualTo(MoveOuting.Outcome.MOVED);
        assertThat(move.move(school.id(), new MoveOuting.Press(MoveOuting.OutingStep.BACK,
                new Outing.Moved(LATER, house.kossi.person(), LATER)), house.stranger()))
                .isEqualTo(MoveOuting.Outcome.NOT_THERE);
    }

    @Example
    void asksForAPersonOfTheStaffExactlyWhereStaffGoesAlong() {
        assertThatThrownBy(() -> new Outing.GoesWith(Company.STAFF, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outing.Trip(Outing.Destination.SCHOOL,
                new Outing.GoesWith(Company.ALONE, Optional.empty()), NOON, NOON, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Any presses in any order: at most one way is open at a time, and what is over stays as it is. */
    @Property(tries = 200)
    void keepWhatTheyPromise(@ForAll @Size(max = 16) List<@IntRange(min = 0, max = 8) Integer> presses,
            @ForAll @Size(16) List<@IntRange(min = 0, max = 200) Integer> minutes) {
        new OutingMovesTest().press(presses, minutes);
    }

    private void press(List<Integer> presses, List<Integer> minutes) {
        mayGoOut(GoingOut.FREELY);
        var ways = List.of(to(Outing.Destination.SCHOOL, Company.ALONE), to(Outing.Destination.COURT, Company.STAFF),
                to(Outing.Destination.FAMILY, Company.FAMILY));
        ways.forEach(way -> plan.plan(way, house.kossi));

        for (int i = 0; i < presses.size(); i++) {
            var way = ways.get(presses.get(i) / 3);
            var before = outings.find(way.id()).orElseThrow();
            does(way, MoveOuting.OutingStep.values()[presses.get(i) % 3], NOON.plusSeconds(60L * minutes.get(i)));
            if (before instanceof Outing.Returned || before instanceof Outing.CalledOff) {
                assertThat(outings.find(way.id())).contains(before);
            }
            assertThat(outings.of(stay).stream().filter(Outing.Away.class::isInstance)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private MoveOuting.Outcome does(Outing.Planned way, MoveOuting.OutingStep step, Instant at) {
        var asked = step == MoveOuting.OutingStep.LEFT && way.plan().trip().with().company().isOutsider();
        return does(way, step, at, asked ? Optional.of(UNCLE) : Optional.empty());
    }

    private MoveOuting.Outcome does(Outing.Planned way, MoveOuting.OutingStep step, Instant at,
            Optional<Outing.Escort> escort) {
        return move.move(way.id(), new MoveOuting.Press(step,
                new Outing.Moved(at, house.kossi.person(), LATER), escort), house.kossi);
    }
}
