package org.kinward.persistence.identity.mend;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.erasure.ErasureRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends requests to erase a record that nobody answered in time. The entry comes first, so that a crash between the two can
 * only write it twice.
 */
@Component
class ExpireErasures {

    private final JdbcClient jobs;
    private final TransactionTemplate jobsWork;
    private final TransactionTemplate vaultWork;
    private final AuditTrail trail;

    ExpireErasures(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager jobsWork,
            @Qualifier("vaultTransactions") PlatformTransactionManager vaultWork,
            @Qualifier("vaultAudit") AuditTrail trail) {
        this.jobs = jobs;
        this.jobsWork = new TransactionTemplate(jobsWork);
        this.vaultWork = new TransactionTemplate(vaultWork);
        this.trail = trail;
    }

    /** A request and its record. */
    private record Old(UUID id, UUID intake) {
    }

    /** Ends those that were open for {@link ErasureRequest#OPEN_FOR}; the fence lets no administrator answer them any more either. */
    void run() {
        List<Old> old = Objects.requireNonNull(jobsWork.execute(_ -> jobs.sql("""
                select id, intake_id from casework.erasure where state = 'asked' and asked_at <= now() - make_interval(secs => :open)
                """).param("open", ErasureRequest.OPEN_FOR.toSeconds())
                .query((row, _) -> new Old(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class)))
                .list()));
        old.forEach(this::expire);
    }

    private void expire(Old request) {
        vaultWork.executeWithoutResult(_ -> trail.record(AuditEntry.done(AuditAction.ERASURE_EXPIRED,
                AuditObject.ERASURE, request.id(), request.intake())));
        jobsWork.executeWithoutResult(_ -> jobs.sql("""
                update casework.erasure set state = 'expired', answered_at = now() where id = :id and state = 'asked'
                """).param("id", request.id()).update());
    }
}
