package org.kinward.persistence.identity.mend;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.identity.mend.OutboxAge;
import org.kinward.core.identity.mend.OutboxTask;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out tasks. Taking one is a transaction of its own and moves its next try into the future, longer each time: no
 * transaction is open while the task is done, and whoever dies over it gives it back by doing nothing.
 */
@Component
class OutboxQueue implements OutboxAge {

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;

    OutboxQueue(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
    }

    /** A task that is being done; empty when the row makes no sense, which no page of ours can have left. */
    record Taken(UUID id, Optional<OutboxTask> task) {
    }

    Optional<Taken> take() {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.sql("""
                update casework.outbox set attempts = attempts + 1,
                    next_try_at = now() + least(interval '5 minutes', interval '15 seconds' * (1 << least(attempts, 5)))
                where id = (select id from casework.outbox where next_try_at <= now() and set_aside_at is null
                    order by next_try_at, id limit 1 for update skip locked)
                returning *, (select a.first_reference from casework.file_again a where a.intake_id = record_id)
                    as first_reference
                """).query((row, _) -> new Taken(row.getObject("id", UUID.class), OutboxRow.read(row))).optional()));
    }

    /** How long the oldest task that may be done has waited, when that is too long; somebody must look why. */
    @Override
    public Optional<Duration> late() {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.sql("""
                select extract(epoch from now() - min(left_at))::bigint from casework.outbox
                where set_aside_at is null and left_at < now() - interval '10 minutes'
                having count(*) > 0
                """).query(Long.class).optional())).map(Duration::ofSeconds);
    }

    void done(Taken taken) {
        transaction.executeWithoutResult(
                _ -> jobs.sql("delete from casework.outbox where id = :id").param("id", taken.id()).update());
    }
}
