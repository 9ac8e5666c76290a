package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.kinward.reporting.review.thing.RoundLine;
import org.kinward.reporting.review.thing.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A round is missing when it is over, a child was there, and nobody counted; on Monday at half past seven. */
@ReportingTest
class RoundsTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;

    @Autowired
    private Rounds rounds;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private Events events;

    @BeforeEach
    void aHouse() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        events = new Events(database, efua);
    }

    @Test
    void areTheFourteenOfAWeekWhereAChildWasAllTheTime() {
        events.stay(child("Long"), baobab, MONDAY.minus(Duration.ofDays(30)), null);

        assertThat(lines()).hasSize(14).first().extracting(line -> line.day() + " " + line.half())
                .isEqualTo("2026-11-16 MORNING");
        assertThat(lines().getLast()).extracting(line -> line.day() + " " + line.half())
                .isEqualTo("2026-11-22 NIGHT");
    }

    @Test
    void areOnlyThoseInWhichSomebodyWasThereAndNobodyCounted() {
        events.stay(child("Short"), baobab, Instant.parse("2026-11-20T13:59:00Z"),
                Instant.parse("2026-11-21T15:00:00Z"));
        events.counted(baobab, "2026-11-20", "NIGHT");

        assertThat(lines()).extracting(line -> line.day() + " " + line.half())
                .containsExactly("2026-11-20 MORNING", "2026-11-21 MORNING", "2026-11-21 NIGHT");
    }

    /** Of a child of whom nobody has said when it came, the night of its intake is the first. */
    @Test
    void countADraftOfTheNightAsThere() {
        house.draft(new Wanted(baobab, efua, Instant.parse("2026-11-22T23:00:00Z"), "Night"));

        assertThat(lines()).extracting(line -> line.day() + " " + line.half()).containsExactly("2026-11-22 NIGHT");
    }

    @Test
    void areAsManyAsTheirListsOverPagesAndNoneOfAnotherHouse() {
        var lagoon = house.place("Lagoon");
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                select gen_random_uuid(), ?, 'place_manager', ?, agency_id from account.place where id = ?
                """).params(efua.value(), lagoon.value(), lagoon.value()).update();
        events.stay(child("Here"), baobab, MONDAY.minus(Duration.ofDays(30)), null);
        events.stay(house.record(new Wanted(lagoon, efua, MONDAY.minus(Duration.ofDays(31)), "There")), lagoon,
                MONDAY.minus(Duration.ofDays(30)), null);
        var yaw = house.person("Yaw", "place_manager", house.place("Empty"));

        assertThat(whole()).hasSize(28).doesNotHaveDuplicates();
        assertThat(house.as(efua, rounds::count)).isEqualTo(28);
        assertThat(house.as(yaw, rounds::count)).isZero();
    }

    private House.Recorded child(String word) {
        return house.record(new Wanted(baobab, efua, MONDAY.minus(Duration.ofDays(31)), word));
    }

    private List<RoundLine> lines() {
        return house.as(efua, () -> rounds.page(Optional.empty()));
    }

    private List<RoundLine> whole() {
        var first = lines();
        var all = new ArrayList<>(first.subList(0, Reviews.MOST));
        all.addAll(house.as(efua, () -> rounds.page(Optional.of(first.get(Reviews.MOST - 1).position()))));
        return all;
    }
}
