package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTransactionManager pages = new JdbcTransactionManager(database.source("web"));
    private final JdbcClient casework = JdbcClient.create(java.util.Objects.requireNonNull(pages.getDataSource()));
    private final JdbcOutbox outbox = new JdbcOutbox(casework);
    private final OutboxQueue queue = queue();

    private OutboxQueue queue() {
        var source = database.source("jobs");
        return new OutboxQueue(JdbcClient.create(source), new JdbcTransactionManager(source));
    }

    /** Which task a page may leave is the rule of {@link ForgedTaskTest}; here any may. */
    @BeforeEach
    void anyTaskMayBeLeft() {
        database.superuser().sql("alter policy page_leaves on casework.outbox with check (true)").update();
    }

    private void leave(OutboxTask task, boolean commits) {
        new TransactionTemplate(pages).executeWithoutResult(status -> {
            casework.sql("select set_config('kinward.person', :me, true)")
                    .param("me", carer().person().value().toString())
                    .query().listOfRows();
            outbox.leave(task);
            if (!commits) {
                status.setRollbackOnly();
            }
        });
    }

    private void letTimePass() {
        database.superuser().sql("update casework.outbox set next_try_at = now() - interval '1 second'").update();
    }

    @Test
    void bringsEveryKindOfTaskBackAsItWasLeft() {
        var tasks = List.of(new OutboxTask.VaultHeld(amina()), new OutboxTask.VaultEnd(amina()),
                new OutboxTask.CareGrant(at(amina(), SHELTER), EVENING),
                new OutboxTask.CareGrant(new CareRight.LeadWorker(amina(), worker().person()), EVENING),
                new OutboxTask.CareGrant(new CareRight.Covers(amina(), carer().person(),
                        new CareSpan(UUID.randomUUID(), worker().person(), EVENING, EVENING.plusSeconds(60))),
                        EVENING));

        for (var task : tasks) {
            leave(task, true);
            var taken = queue.take().orElseThrow();
            assertThat(taken.task()).contains(task);
            queue.done(taken);
        }
    }

    @Test
    void believesNoDateAheadOfTheMomentTheTaskCameIn() {
        leave(new OutboxTask.CareGrant(at(amina(), SHELTER), FAR_AHEAD), true);

        var came = database.superuser().sql("select left_at from casework.outbox").query(OffsetDateTime.class).single();

        assertThat(queue.take().orElseThrow().task())
                .contains(new OutboxTask.CareGrant(at(amina(), SHELTER), came.toInstant()));
    }

    @Test
    void isNotHeldUpByARowThatMakesNoSense() {
        leave(new OutboxTask.VaultHeld(amina()), true);
        database.superuser().sql("update casework.outbox set reference = '2222222223'").update();

        assertThat(queue.take().orElseThrow().task()).isEmpty();
    }

    @Test
    void forgetsATaskWhoseTransactionDidNotCommit() {
        leave(new OutboxTask.VaultHeld(amina()), false);

        assertThat(queue.take()).isEmpty();
        assertThatThrownBy(() -> outbox.leave(new OutboxTask.VaultHeld(amina()))).hasMessageContaining("transaction");
    }

    @Test
    void givesATaskToOneTakerOnlyAndBackWhenThatOneDied() {
        leave(new OutboxTask.VaultHeld(amina()), true);

        var first = queue.take();
        assertThat(queue.take()).isEmpty();
        letTimePass();

        assertThat(queue.take()).isEqualTo(first);
    }

    @Test
    void tellsHowLongATaskHasBeenLeftUndoneWhenThatIsTooLong() {
        leave(new OutboxTask.VaultHeld(amina()), true);
        assertThat(queue.late()).isEmpty();

        database.superuser().sql("update casework.outbox set left_at = now() - interval '1 hour'").update();

        assertThat(queue.late().orElseThrow()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    @Test
    void waitsLongerEachTime() {
        leave(new OutboxTask.VaultHeld(amina()), true);

        queue.take();
        var once = secondsToNextTry();
        letTimePass();
        queue.take();

        assertThat(secondsToNextTry()).isGreaterThan(once * 1.5);
    }

    private double secondsToNextTry() {
        return database.superuser().sql("select extract(epoch from next_try_at - now()) from casework.outbox")
                .query(Double.class).single();
    }

    @Test
    void letsAPageSeeNoTask() {
        leave(new OutboxTask.VaultHeld(amina()), true);

        assertThatThrownBy(() -> casework.sql("select * from casework.outbox").query().listOfRows())
                .hasStackTraceContaining("permission denied for table outbox");
    }
}
