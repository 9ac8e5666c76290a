package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.task.TaskKind;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Who is not left in peace, goes out, is seen, or was promised something: figures are their lists, by chance with a fixed seed. */
@ReportingTest
class HouseFiguresTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;
    private static final LocalDate TODAY = LocalDate.ofInstant(MONDAY, ZoneOffset.UTC);
    private static final int CHILDREN = 80;

    @Autowired
    private Reviews reviews;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private final Random chance = new Random(95);
    private final Map<ReviewFigure, Integer> made = new EnumMap<>(ReviewFigure.class);
    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;
    private Happenings happens;

    @BeforeEach
    void aPlace() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
        happens = new Happenings(database, ama);
    }

    @Test
    void countTheLinesOfTheirLists() {
        for (int child = 0; child < CHILDREN; child++) {
            live(recorded("Word" + child));
        }

        var counts = new EnumMap<ReviewFigure, Integer>(ReviewFigure.class);
        for (var rhythm : Rhythm.values()) {
            counts.putAll(house.as(efua, () -> reviews.counts(rhythm)));
        }

        assertThat(counts).containsAllEntriesOf(made);
        assertThat(made).hasSize(8).allSatisfy((figure, number) -> {
            assertThat(number).as(figure.name()).isBetween(5, CHILDREN - 5);
            assertThat(PageBehindPage.of(behind -> house.as(efua, () -> reviews.page(figure, behind)),
                    ReviewLine::position)).as(figure.name()).hasSize(number);
        });
        var other = house.person("Yaw", "place_manager", house.place("Lagoon"));
        assertThat(made.keySet()).allSatisfy(figure -> assertThat(
                house.as(other, () -> reviews.page(figure, Optional.empty()))).isEmpty());
    }

    /** One more day, or one day less, and the child would not be there. */
    @Test
    void sayBesideEachChildWhy() {
        var child = recorded("Why");
        new Events(database, ama).stay(child, baobab, ago(40), null);
        assertThat(why(ReviewFigure.STAY_30)).as("nobody has looked").isEmpty();
        new Events(database, ama).shutIn(child, 20, false);
        happens.goesOut(child, MONDAY.plusSeconds(60), MONDAY.plusSeconds(7200));
        happens.task(child, "MAKE_SAFE", true, MONDAY.minus(Duration.ofHours(2)));
        happens.visited(child, TODAY.minusDays(6), "SEEN_ALONE");
        happens.visited(child, TODAY.minusDays(7), "SEEN");
        happens.notDone(child, ago(3), "NO_FUEL");
        happens.notDone(child, ago(8), "NO_STAFF");

        assertThat(why(ReviewFigure.STAY_30)).containsExactly(StayReview.Why.COURT);
        assertThat(why(ReviewFigure.OUT_TODAY)).containsExactly(Company.TEACHER);
        assertThat(why(ReviewFigure.ALERT_WAITS)).containsExactly(TaskKind.MAKE_SAFE);
        assertThat(why(ReviewFigure.SEEN)).containsExactly(HowSeen.SEEN_ALONE);
        assertThat(why(ReviewFigure.CONTACT_NOT_DONE)).containsExactly(NotDone.NO_FUEL);
    }

    @Test
    void nameTheChildrenWhomNobodyCovers() {
        var covered = recorded("Covered");
        recorded("Alone");
        var yaw = house.person("Yaw", "place_member", baobab);
        database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'SOCIAL_WORKER')")
                .params(yaw.value()).update();
        assertThat(house.as(efua, () -> reviews.count(ReviewFigure.NOT_COVERED))).isZero();
        var absence = happens.away(ama, house.agency(), ago(1), MONDAY.plus(Duration.ofDays(3)));
        assertThat(house.as(efua, () -> reviews.count(ReviewFigure.NOT_COVERED))).isEqualTo(2);

        happens.covers(yaw, covered, absence);

        assertThat(house.as(efua, () -> reviews.page(ReviewFigure.NOT_COVERED, Optional.empty())))
                .extracting(line -> line.child().callWord()).containsExactly(Optional.of("Alone"));
    }

    private List<Enum<?>> why(ReviewFigure figure) {
        var lines = house.as(efua, () -> reviews.page(figure, Optional.empty()));
        assertThat(lines).as(figure.name()).hasSize(1);
        return lines.getFirst().why();
    }

    private void live(Recorded child) {
        new Events(database, ama).stay(child, baobab, ago(9), null);
        near(child);
        out(child);
        var days = chance.nextInt(14);
        happens.visited(child, TODAY.minusDays(days), chance.nextBoolean() ? "SEEN" : "SEEN_ALONE");
        happens.visited(child, TODAY, "SPOKE_BY_PHONE");
        count(days < 7, ReviewFigure.SEEN);
        task(child, "HEARING_DAY", ReviewFigure.HEARING, -20);
        task(child, "VISIT_CHILD", ReviewFigure.CONTACT_DUE, 0);
        promise(child);
    }

    /** By chance a task that waits, somebody at the door last week or before, and whoever was sent away for another reason. */
    private void near(Recorded child) {
        var minutes = chance.nextInt(20, 100);
        var safe = chance.nextBoolean();
        if (safe) {
            happens.task(child, "MAKE_SAFE", true, MONDAY.minus(Duration.ofMinutes(minutes)));
        }
        var waits = chance.nextInt(4) == 0;
        if (waits) {
            happens.task(child, "SOMEBODY_CAME_NEAR", true, MONDAY.minus(Duration.ofMinutes(minutes)));
        }
        var days = chance.nextInt(1, 20);
        happens.visitor(child, baobab, ago(days), "MAY_NOT_COME_NEAR");
        happens.visitor(child, baobab, ago(1), "NO_PAPER");
        count(waits || days < 7, ReviewFigure.CAME_NEAR);
        count((safe || waits) && minutes > 60, ReviewFigure.ALERT_WAITS);
    }

    /** Yesterday and back, yesterday and not back, called off, today, tomorrow. */
    private void out(Recorded child) {
        var how = chance.nextInt(5);
        var leaves = MONDAY.plus(Duration.ofDays(how < 2 ? -1 : how == 4 ? 1 : 0));
        var moves = List.of(new String[]{"LEFT", "BACK"}, new String[]{"LEFT"}, new String[]{"CALLED_OFF"},
                new String[0], new String[0]).get(how);
        happens.goesOut(child, leaves, leaves.plusSeconds(3600), moves);
        count(how == 1 || how == 3, ReviewFigure.OUT_TODAY);
    }

    /** Due by chance from so many days on; until a week from now it counts. */
    private void task(Recorded child, String kind, ReviewFigure figure, int from) {
        var days = chance.nextInt(-20, 20);
        happens.task(child, kind, false, ago(-days).plusSeconds(60));
        count(days >= from && days < 7, figure);
        count(kind.equals("VISIT_CHILD") && days < 0, ReviewFigure.CONTACT_LATE);
    }

    /** Still open, told why not long ago or this month, or kept after all. */
    private void promise(Recorded child) {
        switch (chance.nextInt(4)) {
            case 0 -> happens.promised(child, ago(3), "OPEN");
            case 1 -> happens.promised(child, ago(40), "OPEN", "TOLD_WHY_NOT");
            case 2 -> {
                happens.promised(child, ago(20), "OPEN", "TOLD_WHY_NOT");
                count(true, ReviewFigure.PROMISE_NOT_KEPT);
            }
            default -> happens.promised(child, ago(2), "OPEN", "TOLD_WHY_NOT", "KEPT");
        }
    }

    private Recorded recorded(String word) {
        return house.record(new Wanted(baobab, ama, ago(60), word));
    }

    private void count(boolean does, ReviewFigure figure) {
        made.merge(figure, does ? 1 : 0, Integer::sum);
    }

    private static Instant ago(int days) {
        return MONDAY.minus(Duration.ofDays(days));
    }
}
