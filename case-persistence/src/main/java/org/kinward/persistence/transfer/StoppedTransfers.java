package org.kinward.persistence.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A case to which somebody has said yes, and which has not moved within an hour, is offered as before: nobody is in the
 * middle of it. What the vault took from the agency before comes back with the next comparison.
 */
@Component
class StoppedTransfers {

    static final Duration STOPPED_AFTER = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(StoppedTransfers.class);

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoppedTransfers(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager, Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kinward.transfer.look-every:1h}", initialDelayString = "3m")
    void look() {
        int again = look(clock.instant());
        if (again > 0) {
            LOG.info("{} cases that did not move were offered again", again);
        }
    }

    /** How many were offered again, at this moment. */
    int look(Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.sql("""
                update casework.transfer set state = 'OFFERED', answered_by = null, answered_at = null, answer_words = null,
                    place_id = null
                where state = 'ACCEPTED' and answered_at <= :before
                """).param("before", now.minus(STOPPED_AFTER).atOffset(ZoneOffset.UTC)).update()));
    }
}
