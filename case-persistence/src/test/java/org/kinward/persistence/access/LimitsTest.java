package org.kinward.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.core.access.signin.SignInLimits;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;

/** Waits by name and address, by account, by address, over all; how they grow, how they end, and when the clock steps. */
@PersistenceTest
class LimitsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String HERE = "192.0.2.1";

    @Autowired
    private TestDatabase database;
    @Autowired
    private SignInLimits limits;
    @Autowired
    private SearchLimits searches;

    @BeforeEach
    @AfterEach
    void forget() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        database.superuser().sql("delete from account.search_limit").update();
    }

    private Optional<Duration> take(String name, String address, Instant now) {
        return limits.take(name, address, now).pause();
    }

    private void free(int tries, String name, String address) {
        for (var each = 0; each < tries; each++) {
            assertThat(take(name.formatted(each), address.formatted(each), NOON)).as("try %d", each).isEmpty();
        }
    }

    @Test
    void waitsLongerAfterEachTryOfOneNameFromOneAddressUpToAQuarterOfAnHour() {
        free(6, "esi", HERE);
        var now = NOON;
        var before = Duration.ZERO;
        for (var each = 0; each < 9; each++) {
            var pause = take("esi", HERE, now).orElseThrow();
            assertThat(pause).isGreaterThan(before).isLessThanOrEqualTo(Duration.ofMinutes(15));
            now = now.plus(pause);
            before = pause;
            assertThat(take("esi", HERE, now)).as("no wait is longer than it was said").isEmpty();
        }
        assertThat(take("esi", HERE, now).orElseThrow()).as("never longer").isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void countsNothingWhileThereIsAWaitAndForgetsATryInTenMinutes() {
        free(6, "esi", HERE);
        var pause = take("esi", HERE, NOON).orElseThrow();

        assertThat(take("esi", HERE, NOON)).as("asking does not make it longer").contains(pause);
        assertThat(take("esi", HERE, NOON.plus(Duration.ofMinutes(10)))).isEmpty();
        assertThat(take("esi", HERE, NOON.plus(Duration.ofMinutes(20)))).as("one forgotten, one free").isEmpty();
    }

    @Test
    void asksForAWaitOfOneAccountWhereverTheTriesComeFrom() {
        free(21, "esi", "192.0.2.%d");

        assertThat(take("esi", "198.51.100.1", NOON).orElseThrow()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(take("ESI ", "198.51.100.2", NOON)).as("the same name").isPresent();
        assertThat(take("ama", "192.0.2.3", NOON)).as("a colleague").isEmpty();
        assertThat(take("esi", "198.51.100.1", NOON.plusSeconds(60))).as("never for ever").isEmpty();
    }

    @Test
    void asksForAWaitOfOneAddressWhateverNamesAreTried() {
        free(31, "name-%d", HERE);

        assertThat(take("another", HERE, NOON).orElseThrow()).isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(take("another", "192.0.2.2", NOON)).as("from elsewhere").isEmpty();
        assertThat(take("another", HERE, NOON.plus(Duration.ofMinutes(5)))).isEmpty();
    }

    @Test
    void slowsTheWholeHouseOnlyForSecondsWhenEverybodyIsTried() {
        free(301, "name-%d", "198.51.100.%d");

        assertThat(take("another", HERE, NOON).orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(take("another", HERE, NOON.plusSeconds(5))).isEmpty();
        assertThat(take("one-more", HERE, NOON.plusSeconds(60))).as("two are forgotten each second").isEmpty();
    }

    @Test
    void doesNotCountWhatWasRight() {
        for (var each = 0; each < 40; each++) {
            assertThat(take("esi", HERE, NOON)).isEmpty();
            limits.giveBack("esi", HERE, NOON);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {30, 3_600, 3_000_000})
    void letsEverybodyInWhoHadNoWaitWhenTheClockWasSetBack(long seconds) {
        free(4, "esi", HERE);

        assertThat(take("esi", HERE, NOON.minusSeconds(seconds))).isEmpty();
        assertThat(take("ama", "192.0.2.2", NOON.minusSeconds(seconds))).isEmpty();
    }

    @Test
    void endsAWaitWhenTheClockWasSetBackAndBeginsItAnewWithTheNextTry() {
        free(6, "esi", HERE);
        var earlier = NOON.minusSeconds(3_600);

        assertThat(take("esi", HERE, earlier)).isEmpty();
        assertThat(take("esi", HERE, earlier)).isPresent();
        assertThat(take("esi", HERE, earlier.plusSeconds(60))).isEmpty();
    }

    /** Two tries at once are not counted in the order in which they looked at the clock. */
    @Test
    void givesNoTryAwayToWhoeverLookedAtTheClockBeforeTheLastOne() {
        free(6, "esi", HERE);

        assertThat(take("esi", HERE, NOON.minusMillis(3))).isPresent();
        assertThat(take("esi", HERE, NOON.minusSeconds(30)).orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {30, 3_600, 3_000_000})
    void letsEverybodySearchWhenTheClockWasSetBack(long seconds) {
        var efua = Shelter.open(database).manager().person();
        assertThat(searches.take(new Looking(efua, Kind.NAME, NOON))).isEmpty();

        var looking = new Looking(efua, Kind.NAME, NOON.minusSeconds(seconds));

        assertThat(searches.take(looking)).isEmpty();
        assertThat(searches.guessed(looking)).isFalse();
        assertThat(searches.take(looking)).isEmpty();
    }

    @Test
    void endsTheWaitOfASearchWhenTheClockWasSetBackAndNoticesGuessingAgain() {
        var efua = Shelter.open(database).manager().person();
        exhaust(efua, NOON);
        assertThat(searches.take(new Looking(efua, Kind.NAME, NOON))).isPresent();
        assertThat(searches.take(new Looking(efua, Kind.NAME, NOON.minusMillis(3)))).isPresent();
        var earlier = new Looking(efua, Kind.NAME, NOON.minusSeconds(3_600));

        assertThat(searches.take(earlier)).isEmpty();
        assertThat(searches.guessed(earlier)).as("noticed, though it was noticed later than now").isTrue();
    }

    private void exhaust(PersonId person, Instant now) {
        var looking = new Looking(person, Kind.NAME, now);
        for (var each = 0; each <= 60; each++) {
            assertThat(searches.take(looking)).isEmpty();
            if (each < 30) {
                searches.guessed(looking);
            }
        }
    }
}
