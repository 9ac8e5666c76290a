package org.kinward.persistence.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.kinward.core.audit.AuditReadiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows how old the oldest unsealed entry is without asking at every request: it looks every few seconds and remembers.
 * Not having been able to look for too long counts as too old.
 */
@Component
class AuditGate implements AuditReadiness {

    private static final Logger LOG = LoggerFactory.getLogger(AuditGate.class);

    private final JdbcClient reader;
    private final TransactionTemplate transaction;
    private final Duration oldest;
    private final Clock clock;
    private volatile Look last;

    private record Look(Instant at, Duration age) {
    }

    AuditGate(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager, AuditSettings settings,
            Clock clock) {
        this.reader = reader;
        this.transaction = new TransactionTemplate(manager);
        this.oldest = settings.oldest();
        this.clock = clock;
        this.last = new Look(clock.instant(), Duration.ZERO);
    }

    void look() {
        try {
            var millis = transaction.execute(_ -> reader.sql("""
                    select coalesce(extract(epoch from clock_timestamp() - min(written_at)) * 1000, 0)::bigint
                    from audit.inbox
                    """).query(Long.class).single());
            last = new Look(clock.instant(), Duration.ofMillis(millis == null ? 0 : millis));
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("nobody could look how old the unsealed entries are: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isReady() {
        var seen = last;
        var since = Duration.between(seen.at(), clock.instant());
        return seen.age().compareTo(oldest) <= 0 && since.compareTo(oldest) <= 0;
    }
}
