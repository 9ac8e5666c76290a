package org.kinward.persistence.identity.mend;

import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where tasks go that casework does not bear out: kept as they came, never obeyed, written down for the auditor by their
 * surrogate alone. The entry comes first, so that a crash between the two can only write it twice.
 */
@Component
class SetAside {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final JdbcClient jobs;
    private final TransactionTemplate jobsWork;
    private final TransactionTemplate vaultWork;
    private final AuditTrail trail;

    SetAside(@Qualifier("jobsJdbc") JdbcClient jobs, @Qualifier("jobsTransactions") PlatformTransactionManager jobsWork,
            @Qualifier("vaultTransactions") PlatformTransactionManager vaultWork,
            @Qualifier("vaultAudit") AuditTrail trail) {
        this.jobs = jobs;
        this.jobsWork = new TransactionTemplate(jobsWork);
        this.vaultWork = new TransactionTemplate(vaultWork);
        this.trail = trail;
    }

    void put(UUID task) {
        vaultWork.executeWithoutResult(
                _ -> trail.record(AuditEntry.refused(AuditAction.TASK_NOT_PROVED, AuditObject.OUTBOX, task)));
        var all = jobsWork.execute(_ -> {
            jobs.sql("update casework.outbox set set_aside_at = now() where id = :id").param("id", task).update();
            return jobs.sql("select count(*) from casework.outbox where set_aside_at is not null")
                    .query(Long.class).single();
        });
        LOG.error("the outbox holds a task that casework does not bear out; it was not obeyed: {} ({} so far)", task,
                all);
    }
}
