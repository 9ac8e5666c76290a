package org.kinward.persistence.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.task.digest.DigestOutbox;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** One mail a day on the clock of the agency; nothing is lost on the way, and nothing is sent that nobody asked for. */
@PersistenceTest
class JdbcDigestOutboxTest {

    /** Half past six at Kathmandu, where the day began at a quarter past six in the evening before of Greenwich. */
    private static final Instant HALF_PAST_SIX = Instant.parse("2026-11-23T00:45:00Z");
    private static final Instant SEVEN = HALF_PAST_SIX.plus(Duration.ofMinutes(30));

    @Autowired
    private DigestOutbox outbox;
    @Autowired
    private TestDatabase database;

    private final UUID agency = UUID.randomUUID();
    private final PersonId maya = new PersonId(UUID.randomUUID());

    @BeforeEach
    void oneWhoWantsMailAtSeven() {
        database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work, language)
                values (?, ?, 'NP', 'Asia/Kathmandu', 14, 'fr')
                """).params(agency, "Agency " + agency).update();
        database.superuser().sql("insert into account.person (id, agency_id, name) values (?, ?, 'Maya')")
                .params(maya.value(), agency).update();
        database.superuser().sql("insert into account.mail_address (person_id, address) values (?, 'maya@example.org')")
                .param(maya.value()).update();
        set(1, true, 7);
    }

    @AfterEach
    void nobodyWantsMail() {
        database.superuser().sql("delete from account.mail_outbox where person_id = ?").param(maya.value()).update();
        database.superuser().sql("delete from account.mail_address where person_id = ?").param(maya.value()).update();
    }

    @Test
    void leavesOneFromTheHourOnAndOneForEachDay() {
        assertThat(at(HALF_PAST_SIX)).isEmpty();

        var letters = at(SEVEN);
        assertThat(letters).extracting(DigestOutbox.Letter::day).containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(letters.getFirst().to().value()).isEqualTo("maya@example.org");
        assertThat(letters.getFirst().language()).as("nobody has chosen another").isEqualTo("fr");
        outbox.done(letters.getFirst(), SEVEN);

        assertThat(at(SEVEN.plus(Duration.ofHours(16)))).as("still the same day").isEmpty();
        assertThat(at(SEVEN.plus(Duration.ofDays(1)))).extracting(DigestOutbox.Letter::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void givesBackWhatWasNotSentAfterAWhileThatGrows() {
        assertThat(at(SEVEN)).hasSize(1);

        assertThat(at(SEVEN.plusSeconds(59))).isEmpty();
        assertThat(at(SEVEN.plusSeconds(61))).hasSize(1);
        assertThat(at(SEVEN.plusSeconds(61 + 119))).isEmpty();
        assertThat(at(SEVEN.plusSeconds(61 + 121))).hasSize(1);
    }

    @Test
    void letsWhatWasNotSentGiveWayToTheNextDay() {
        assertThat(at(SEVEN)).hasSize(1);

        assertThat(at(SEVEN.plus(Duration.ofDays(1)))).extracting(DigestOutbox.Letter::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void sendsNothingOnceItIsTurnedOffOrThePersonIsShutOut() {
        set(2, false, 7);
        assertThat(at(SEVEN)).isEmpty();

        set(3, true, 7);
        database.superuser().sql("update account.person set disabled_at = now() where id = ?").param(maya.value())
                .update();
        assertThat(at(SEVEN)).isEmpty();
        assertThat(database.superuser().sql("select count(*) from account.mail_address where person_id = ?")
                .param(maya.value()).query(Long.class).single()).as("the address goes with the account").isZero();
    }

    /** What stands in the outbox of these tests; letters of other tests are left where they are. */
    private List<DigestOutbox.Letter> at(Instant now) {
        outbox.leave(now);
        var taken = new ArrayList<DigestOutbox.Letter>();
        for (var next = outbox.take(now); next.isPresent(); next = outbox.take(now)) {
            taken.add(next.get());
        }
        return taken.stream().filter(letter -> letter.person().equals(maya)).toList();
    }

    private long rows() {
        return database.superuser().sql("select count(*) from account.mail_outbox where person_id = ?")
                .param(maya.value()).query(Long.class).single();
    }

    private void set(int number, boolean on, int hour) {
        database.superuser().sql("insert into casework.digest_time values (?, ?, ?, ?, ?, now())")
                .params(agency, number, on, hour, maya.value()).update();
    }
}
