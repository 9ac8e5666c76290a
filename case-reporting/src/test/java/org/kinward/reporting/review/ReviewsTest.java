package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Every figure is the length of its list, on children made by chance with a fixed seed, and counts whom it should. */
@ReportingTest
class ReviewsTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;
    private static final int CHILDREN = 90;
    private static final List<String> LAST_SAID = List.of("CANNOT_AT_ALL", "NO_DIFFICULTY", "NOT_KNOWN");

    @Autowired
    private Reviews reviews;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private final Random chance = new Random(94);
    private final Map<ReviewFigure, Integer> made = new EnumMap<>(ReviewFigure.class);
    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;

    @BeforeEach
    void twoPlaces() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
        for (int child = 0; child < CHILDREN; child++) {
            var days = chance.nextInt(20, 400);
            var recorded = house.record(new Wanted(baobab, ama, ago(days), "Word" + child));
            quarter(recorded, days, live(recorded));
        }
        house.draft(new Wanted(baobab, ama, MONDAY.minus(Duration.ofMinutes(61)), "Early"));
        house.draft(new Wanted(baobab, ama, MONDAY.minus(Duration.ofMinutes(59)), "Just now"));
        made.put(ReviewFigure.ARRIVED_NO_RECORD, 1);
        made.put(ReviewFigure.OPEN_LONGEST, 5);
    }

    @Test
    void countTheLinesOfTheirListsAndNobodyElse() {
        var lengths = new EnumMap<ReviewFigure, Integer>(ReviewFigure.class);
        for (var figure : ReviewFigure.values()) {
            lengths.put(figure, whole(figure));
        }

        var counts = new EnumMap<ReviewFigure, Integer>(ReviewFigure.class);
        for (var rhythm : Rhythm.values()) {
            counts.putAll(house.as(efua, () -> reviews.counts(rhythm)));
        }

        assertThat(counts).isEqualTo(lengths).hasSize(ReviewFigure.values().length);
        assertThat(counts).containsAllEntriesOf(made);
        assertThat(counts.get(ReviewFigure.PLAN_DUE)).as("not everybody's day has come").isPositive()
                .isLessThan(counts.get(ReviewFigure.RECORDED));
        assertThat(counts.get(ReviewFigure.HEARD_LATE)).as("more than one page").isGreaterThan(Reviews.MOST);
    }

    /** The negative control: at another place, and for somebody who manages none, nothing is there. */
    @Test
    void countNothingOfAPlaceThatSomebodyElseManages() {
        var other = house.person("Yaw", "place_manager", house.place("Lagoon"));

        for (var figure : ReviewFigure.values()) {
            assertThat(house.as(other, () -> reviews.page(figure, Optional.empty()))).as(figure.name()).isEmpty();
            assertThat(house.as(ama, () -> reviews.page(figure, Optional.empty()))).as(figure.name()).isEmpty();
        }
    }

    @Test
    void beginWithWhatHasLastedLongestAndNameTheWorker() {
        var lines = house.as(efua, () -> reviews.page(ReviewFigure.OPEN_LONGEST, Optional.empty()));

        assertThat(lines).extracting(ReviewLine::since).isSorted();
        assertThat(lines).allSatisfy(line -> assertThat(line.worker()).contains("Ama"));
    }

    /** What happens to one child by chance: tasks, a stay of some weeks. Says whether its plan is late. */
    private boolean live(Recorded child) {
        late(child, "HEAR_CHILD", ReviewFigure.HEARD_LATE);
        var plan = late(child, "MAKE_PLAN", ReviewFigure.PLAN_LATE);
        late(child, "VISIT_CHILD", ReviewFigure.CONTACT_LATE);
        late(child, "CHECK_HEALTH", ReviewFigure.HEALTH_LATE);
        returns(child);
        gap(child);
        if (chance.nextBoolean()) {
            var days = chance.nextInt(1, 300);
            stays(child, ago(days));
            count(days > 30, ReviewFigure.STAY_30);
            count(days > 90, ReviewFigure.STAY_90);
            count(days > 180, ReviewFigure.STAY_180);
            shutIn(child);
        }
        return plan;
    }

    private boolean late(Recorded child, String kind, ReviewFigure figure) {
        var days = chance.nextInt(-10, 20);
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at,
                    thing_id) select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, ?, false, 'place', ?,
                    case when ? <> 'HEAR_CHILD' then f.id end from casework.case_file f where f.id = ?
                """).params(kind, ago(days).minusSeconds(60).atOffset(ZoneOffset.UTC), kind, child.file()).update();
        count(days >= 0, figure);
        return days >= 0;
    }

    /** By chance no return, one that is prepared, one on the way, one that is over. */
    private void returns(Recorded child) {
        var how = chance.nextInt(4);
        count(how == 1, ReviewFigure.RETURN_WAITS);
        count(how == 2, ReviewFigure.RETURN_UNDER_WAY);
        if (how > 0) {
            new Events(database, ama).returns(child, how);
        }
    }

    /** By chance nothing, a need without a service, or one that is over. */
    private void gap(Recorded child) {
        var how = chance.nextInt(3);
        count(how == 1, ReviewFigure.NO_SERVICE);
        if (how > 0) {
            new Events(database, ama).gap(child, how == 2);
        }
    }

    /** By chance for some days, still or not any more. */
    private void shutIn(Recorded child) {
        var days = chance.nextInt(1, 20);
        var over = chance.nextBoolean();
        count(days > 7 && !over, ReviewFigure.SHUT_IN);
        new Events(database, ama).shutIn(child, days, over);
    }

    /** By chance girl or boy, assessed in time or not; recorded in the last quarter, the one before, or neither. */
    private void quarter(Recorded child, int days, boolean planLate) {
        var events = new Events(database, ama);
        var girl = chance.nextBoolean();
        events.sex(child, girl ? "GIRL" : "BOY");
        var hours = chance.nextInt(20, 120);
        events.assessed(child, hours > 100 ? OptionalInt.empty() : OptionalInt.of(hours));
        var at = MONDAY.atOffset(ZoneOffset.UTC);
        var opened = at.minusDays(days);
        count(hours > 100, ReviewFigure.ASSESSMENT_LATE);
        var last = opened.isAfter(at.minusMonths(3));
        var before = !last && opened.isAfter(at.minusMonths(6));
        countBeside(last, before, true, ReviewFigure.RECORDED);
        countBeside(last, before, girl, ReviewFigure.GIRLS);
        countBeside(last, before, !girl, ReviewFigure.BOYS);
        countBeside(last, before, hours > 72, ReviewFigure.ASSESSED_AFTER);
        countBeside(last, before, true, ReviewFigure.ASSESSMENT_DUE);
        asked(child, last, before);
        planned(child, planLate, last, before);
    }

    /** By chance a carer was not asked, or said last that something is difficult, that nothing is, or that it is not known. */
    private void asked(Recorded child, boolean last, boolean before) {
        var talk = chance.nextInt(4);
        if (talk > 0) {
            new Events(database, ama).difficult(child, talk == 1 ? "NO_DIFFICULTY" : "CANNOT_AT_ALL",
                    LAST_SAID.get(talk - 1));
        }
        countBeside(last, before, talk == 1, ReviewFigure.DIFFICULT);
        countBeside(last, before, talk == 1 || talk == 2, ReviewFigure.ANSWERED);
        countBeside(last, before, talk == 0 || talk == 3, ReviewFigure.NOT_ASKED);
    }

    /** Where the plan is not late, by chance it is made before its day, or its day has not come. */
    private void planned(Recorded child, boolean late, boolean last, boolean before) {
        var done = !late && chance.nextBoolean();
        if (done) {
            new Events(database, ama).done(child, "MAKE_PLAN");
        }
        countBeside(last, before, late, ReviewFigure.PLANNED_AFTER);
        countBeside(last, before, late || done, ReviewFigure.PLAN_DUE);
    }

    private void countBeside(boolean last, boolean before, boolean does, ReviewFigure figure) {
        count(last && does, figure);
        count(before && does, ReviewFigure.valueOf(figure + "_BEFORE"));
    }

    private void count(boolean does, ReviewFigure figure) {
        made.merge(figure, does ? 1 : 0, Integer::sum);
    }

    private void stays(Recorded child, Instant since) {
        database.superuser().sql("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?)
                """).params(child.file(), baobab.value(), since.atOffset(ZoneOffset.UTC), ama.value(),
                since.atOffset(ZoneOffset.UTC)).update();
    }

    private static Instant ago(int days) {
        return MONDAY.minus(Duration.ofDays(days));
    }

    /** Page behind page, each child once. */
    private int whole(ReviewFigure figure) {
        return PageBehindPage.of(behind -> house.as(efua, () -> reviews.page(figure, behind)), ReviewLine::position)
                .size();
    }
}
