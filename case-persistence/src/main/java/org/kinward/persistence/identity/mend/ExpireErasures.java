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

    /** All files of one child: what two people have decided about one of them, they have decided about the child. */
    static final class FilesOfChild {

        private final JdbcClient jobs;

        FilesOfChild(JdbcClient jobs) {
            this.jobs = jobs;
        }

        /** Waits for whoever sets a hold, by the lock of {@code casework.hold_or_erase}; false while the law holds one of them. */
        boolean hold(UUID file) {
            jobs.sql("""
                    select pg_advisory_xact_lock(hashtextextended('erasure ' || one, 0))::text
                    from unnest(casework.files_with(:file)) as one order by one
                    """).param("file", file).query(String.class).list();
            return jobs.sql("""
                    select not exists (select from casework.legal_hold h where h.intake_id = any (casework.files_with(:file))
                        and h.lifted_at is null)
                    """).param("file", file).query(Boolean.class).single();
        }

        /** The records of the child, the newest first, each with the decision of its own; a draft begins to end. */
        List<UUID> decided(UUID file) {
            jobs.sql("""
                    update casework.erasure set state = 'expired', answered_at = now()
                    where intake_id = any (casework.files_with(:file)) and state = 'asked'
                    """).param("file", file).update();
            jobs.sql("""
                    insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_by, asked_at,
                        answered_by, answered_at)
                    select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, e.reason, 'confirmed', e.asked_by,
                        e.asked_at, e.answered_by, e.answered_at
                    from casework.intake i join casework.erasure e on e.intake_id = :file and e.state = 'confirmed'
                    where i.id = any (casework.files_with(:file)) and i.state = 'created' and not exists
                        (select from casework.erasure d where d.intake_id = i.id and d.state = 'confirmed')
                    """).param("file", file).update();
            var records = jobs.sql("""
                    select i.id from casework.intake i where i.id = any (casework.files_with(:file)) and i.state = 'created'
                    order by i.started_at desc, i.id for update
                    """).param("file", file).query((row, _) -> row.getObject("id", UUID.class)).list();
            drafts(file);
            return records;
        }

        private void drafts(UUID file) {
            var drafts = jobs.sql("""
                    update casework.intake set state = 'ending', ended_at = now(), ended_by = started_by, end_reason = '---',
                        version = version + 1
                    where id = any (casework.files_with(:file)) and state = 'draft' returning id
                    """).param("file", file).query(UUID.class).list();
            drafts.forEach(draft -> List.of("file_again_known", "file_again")
                    .forEach(table -> jobs.sql("delete from casework." + table + " where intake_id = :draft")
                            .param("draft", draft).update()));
        }
    }
}
