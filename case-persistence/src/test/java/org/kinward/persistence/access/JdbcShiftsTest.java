package org.kinward.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.shift.CareMirror;
import org.kinward.core.access.shift.Shift;
import org.kinward.core.access.shift.Shifts;
import org.kinward.core.access.shift.SignOnToShift;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** One open shift for each carer at each place, however often and from how many devices signing on is pressed. */
@PersistenceTest
class JdbcShiftsTest {

    private static final Instant EVENING = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private TestDatabase database;
    @Autowired
    private Shifts shifts;
    @Autowired
    private AccountsWork work;
    @Autowired
    private CareMirror mirror;
    @Autowired
    @Qualifier("accountsAudit")
    private AuditTrail trail;
    private Shelter shelter;
    private Actor kossi;

    @BeforeEach
    void aShelterWithACarer() {
        shelter = Shelter.open(database);
        kossi = shelter.carer();
    }

    private Shift shift(Instant from) {
        return new Shift(UUID.randomUUID(), kossi.person(), new Shift.At(shelter.place(), shelter.agency()), from,
                from.plus(Duration.ofHours(14)));
    }

    private boolean begin(Shift shift) {
        return work.together(() -> shifts.begin(shift));
    }

    @Test
    void beginsNoneBesideTheOneThatIsOpen() {
        var first = shift(EVENING);
        assertThat(begin(first)).isTrue();

        assertThat(begin(shift(EVENING.plusSeconds(1)))).isFalse();

        assertThat(shifts.open(kossi.person(), shelter.place(), EVENING.plusSeconds(1))).contains(first);
        assertThat(rows()).containsExactly("open");
    }

    @Test
    void closesTheOneThatEndedByItselfWhenItsHourCame() {
        assertThat(begin(shift(EVENING.minus(Duration.ofDays(1))))).isTrue();

        assertThat(begin(shift(EVENING))).isTrue();

        assertThat(rows()).containsExactly("ended by itself", "open");
    }

    /** Both looked before either began; the database lets the second wait, then it goes on with the first one's. */
    @Test
    void letsWhoeverPressesOnTwoDevicesGoOnWithOneShift()
            throws InterruptedException, ExecutionException, TimeoutException {
        var first = shift(EVENING);
        var signOn = new SignOnToShift(shifts, mirror, work, trail);
        try (var second = Executors.newVirtualThreadPerTaskExecutor()) {
            var later = work.together(() -> {
                shifts.begin(first);
                var pressed = second.submit(() -> signOn.signOn(kossi, shelter.place(), EVENING));
                awaitOneWhoWaits();
                return pressed;
            });

            assertThat(later.get(30, TimeUnit.SECONDS)).isEqualTo(first);
        }
        assertThat(rows()).containsExactly("open");
    }

    private void awaitOneWhoWaits() {
        var waiting = 0L;
        for (var tries = 0; tries < 100 && waiting == 0; tries++) {
            database.superuser().sql("select pg_sleep(0.05)").query().singleValue();
            waiting = database.superuser().sql("""
                    select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'kinward_accounts'
                        and datname = current_database()
                    """).query(Long.class).single();
        }
        assertThat(waiting).as("somebody waits for the first one").isPositive();
    }

    private List<String> rows() {
        return database.superuser().sql("""
                select case when signed_off_at is null then 'open' when signed_off_at = ends_by then 'ended by itself'
                    else 'signed off' end from account.shift where person_id = ? order by signed_on_at
                """).param(kossi.person().value()).query(String.class).list();
    }
}
