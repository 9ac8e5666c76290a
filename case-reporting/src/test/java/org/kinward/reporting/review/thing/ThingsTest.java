package org.kinward.reporting.review.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.kinward.reporting.review.Happenings;
import org.kinward.reporting.review.PageBehindPage;
import org.kinward.reporting.review.Rhythm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Incidents, absences and old lines of the directory, made by chance with a fixed seed: each figure is its list. */
@ReportingTest
class ThingsTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;
    private static final int MANY = 60;

    @Autowired
    private Things things;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private final Random chance = new Random(96);
    private final EnumMap<ThingFigure, Integer> made = new EnumMap<>(ThingFigure.class);
    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;
    private Happenings happens;

    @BeforeEach
    void aHouse() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
        happens = new Happenings(database, ama);
    }

    @Test
    void countTheLinesOfTheirListsAndNothingElse() {
        for (int n = 0; n < MANY; n++) {
            incident();
            away(n);
            service();
        }
        count(ThingFigure.HARD_WEEK, true);
        happens.incident(house.place("Lagoon"), MONDAY.minusSeconds(60), MONDAY.minusSeconds(60), null);
        happens.incident(baobab, MONDAY.minusSeconds(60), MONDAY.minusSeconds(60), efua);

        var counts = house.as(efua, things::counts);

        assertThat(counts).isEqualTo(made).hasSize(ThingFigure.values().length);
        assertThat(made.get(ThingFigure.SERVICES_OLD)).as("more than one page").isGreaterThan(25);
        for (var figure : ThingFigure.values()) {
            assertThat(PageBehindPage.of(behind -> house.as(efua, () -> things.page(figure, behind)),
                    Things.Line::position)).as(figure.name()).hasSize(made.get(figure)).isNotEmpty();
            assertThat(ThingFigure.of(figure.word())).contains(figure);
            assertThat(Arrays.stream(Rhythm.values()).filter(rhythm -> ThingFigure.in(rhythm).contains(figure)))
                    .as(figure.name()).hasSize(1);
        }
        assertThat(ThingFigure.in(Rhythm.QUARTER)).isEmpty();
    }

    /** The negative control: for who manages another house only, nothing of this one is there. */
    @Test
    void countNothingOfAPlaceThatSomebodyElseManages() {
        for (int n = 0; n < MANY; n++) {
            incident();
            away(n);
        }
        var yaw = house.person("Yaw", "place_manager", house.place("Empty"));
        assertThat(house.as(yaw, things::counts)).containsEntry(ThingFigure.INCIDENTS, 0)
                .containsEntry(ThingFigure.NIGHT, 0).containsEntry(ThingFigure.AWAY, 0)
                .containsEntry(ThingFigure.HARD_WEEK, 0);
    }

    @Test
    void nameTheHouseAndWhatHappened() {
        happens.incident(baobab, MONDAY.minusSeconds(3600), MONDAY.minusSeconds(60), null);

        assertThat(house.as(efua, () -> things.page(ThingFigure.NIGHT, Optional.empty()))).singleElement()
                .satisfies(line -> assertThat(line.name() + " " + line.why() + " " + line.since())
                        .isEqualTo("Baobab [FIGHT] 2026-11-23T07:29"));
    }

    /** One colleague a line, with all that happened; nobody for one incident, for an old one, or for what happened elsewhere. */
    @Test
    void nameWhoHadAHardWeekOnce() {
        var yaw = house.person("Yaw", "place_member", baobab);
        var kofi = house.person("Kofi", "place_member", baobab);
        var esi = house.person("Esi", "place_member", baobab);
        happens.incident(baobab, ago(1), ago(1), null);
        happens.incident(baobab, ago(8), ago(8), null);
        assertThat(hardWeeks()).isEmpty();
        var fights = child(yaw);
        happens.takesPart(fights, happens.incident(baobab, ago(2), ago(2), null));
        happens.takesPart(fights, happens.incident(baobab, ago(3), ago(3), null));
        happens.searched(fights, baobab, ago(5));
        happens.searched(child(kofi), baobab, ago(8));
        happens.died(child(kofi), ago(6));
        happens.died(child(esi), ago(8));

        assertThat(hardWeeks()).containsExactly("Kofi [A_CHILD_DIED]", "Yaw [A_CHILD_MISSING, TWO_INCIDENTS]",
                "Ama [TWO_INCIDENTS]");
    }

    private List<String> hardWeeks() {
        var lines = house.as(efua, () -> things.page(ThingFigure.HARD_WEEK, Optional.empty()));
        assertThat(house.as(efua, things::counts)).containsEntry(ThingFigure.HARD_WEEK, lines.size());
        return lines.stream().map(line -> line.name() + " " + line.why()).toList();
    }

    private House.Recorded child(PersonId worker) {
        return house.record(new Wanted(baobab, worker, ago(40), "Word" + UUID.randomUUID().toString().substring(0, 6)));
    }

    private static Instant ago(int days) {
        return MONDAY.minus(Duration.ofDays(days)).plusSeconds(60);
    }

    /** By chance hours ago, written down at once or two days later; the night is from 18 to 8 o'clock. */
    private void incident() {
        var happened = MONDAY.minus(Duration.ofMinutes(chance.nextInt(1, 60 * 24 * 3)));
        var written = chance.nextBoolean() ? happened : happened.plus(Duration.ofDays(2));
        if (!written.isAfter(MONDAY)) {
            happens.incident(baobab, happened, written, null);
            count(ThingFigure.INCIDENTS, true);
            count(ThingFigure.NIGHT, !happened.isBefore(Instant.parse("2026-11-22T18:00:00Z")));
        }
        var before = MONDAY.minus(Duration.ofDays(chance.nextInt(7, 30)));
        happens.incident(baobab, before, before, null);
    }

    /** Away, back again, or away later; with a child here, or with none. */
    private void away(int n) {
        var who = house.person("Worker" + n, "place_member", baobab);
        var leads = chance.nextBoolean();
        if (leads) {
            house.record(new Wanted(baobab, who, MONDAY.minus(Duration.ofDays(40)), "Word" + n));
        }
        var from = chance.nextInt(-6, 6);
        happens.away(who, house.agency(), MONDAY.plus(Duration.ofDays(from)), MONDAY.plus(Duration.ofDays(from + 3)));
        count(ThingFigure.AWAY, leads && from <= 0 && from + 3 > 0);
    }

    private void service() {
        var days = chance.nextInt(1, 400);
        var retired = chance.nextInt(5) == 0;
        happens.service(house.agency(), LocalDate.ofInstant(MONDAY, ZoneOffset.UTC).minusDays(days),
                retired ? "RETIRED" : "OPEN");
        count(ThingFigure.SERVICES_OLD, !retired && days > 90);
    }

    private void count(ThingFigure figure, boolean does) {
        made.merge(figure, does ? 1 : 0, Integer::sum);
    }
}
