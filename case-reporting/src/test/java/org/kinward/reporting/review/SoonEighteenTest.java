package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Who is soon eighteen, seven hours before the world: the day turns at the midnight of the agency, and forgets nobody. */
@ReportingTest
class SoonEighteenTest {

    private static final Instant OPENED = Instant.parse("2026-10-01T03:00:00Z");
    /** There it is the 1st of December. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T17:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Autowired
    @Qualifier("caseworkJdbc")
    private JdbcClient casework;
    @Autowired
    private Tries tries;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private House house;
    private PlaceId orchid;
    private PersonId malee;

    @BeforeEach
    void farInTheEast() {
        house = new House(database, manager);
        database.superuser().sql("update account.agency set time_zone = 'Asia/Bangkok' where id = ?")
                .params(house.agency().value()).update();
        orchid = house.place("Orchid");
        malee = house.person("Malee", "place_manager", orchid);
    }

    @Test
    void areListedFromTheMinuteInWhichTheDayTurnsThere() {
        var child = eighteenOn(TODAY.plusMonths(3));

        assertThat(listed(MIDNIGHT.minusSeconds(1))).isEmpty();

        assertThat(listed(MIDNIGHT)).singleElement().satisfies(line -> {
            assertThat(line.child().intake()).isEqualTo(child.intake());
            assertThat(line.since()).isEqualTo(TODAY.plusMonths(3).atStartOfDay());
        });
    }

    @Test
    void stayListedAfterTheirDayUntilHelpAfterEighteenIsPlanned() {
        var child = eighteenOn(TODAY);
        var nextDay = MIDNIGHT.plus(Duration.ofDays(1));
        assertThat(listed(nextDay)).extracting(line -> line.child().intake()).containsExactly(child.intake());

        new Events(database, malee).aftercare(child);

        assertThat(listed(nextDay)).isEmpty();
        assertThat(listed(nextDay.minusSeconds(1))).as("on the day itself").hasSize(1);
    }

    /** Whoever may have been of age when the file was opened waits for no birthday. */
    @Test
    void areNotThoseWhoseDayCameBeforeTheFile() {
        eighteenOn(LocalDate.of(2026, 10, 1));

        assertThat(listed(MIDNIGHT)).isEmpty();
    }

    private Recorded eighteenOn(LocalDate day) {
        var child = house.girl(new Wanted(orchid, malee, OPENED, ""), 17);
        new Events(database, malee).born(child, day.minusYears(18));
        return child;
    }

    private List<ReviewLine> listed(Instant at) {
        var reviews = new Reviews(casework, tries, Clock.fixed(at, ZoneOffset.UTC));
        return house.as(malee, () -> reviews.page(ReviewFigure.SOON_EIGHTEEN, Optional.empty()));
    }
}
