package org.kinward.reporting.audit;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators of an agency did to a person, a place or the agency itself. Entries of administration alone, by
 * people of that agency alone: nothing of a case, nothing that anybody looked at.
 */
@Repository
public class AdminHistories {

    private final JdbcClient reader;
    private final TransactionTemplate transaction;

    AdminHistories(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager) {
        this.reader = reader;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /**
     * Whose history.
     *
     * @param surrogates
     *            the thing and what belongs to it: a place and its rooms, an agency and its teams
     */
    public record Of(AgencyId agency, Collection<UUID> surrogates) {
    }

    /** One page, the newest first. Whoever calls this has made sure that the things are of that agency. */
    public TrailPage page(Of asked, Optional<TrailPosition> behind, int most) {
        var sql = new TrailSql()
                .where("t.subjects && :subjects::uuid[]", "subjects", asked.surrogates().toArray(UUID[]::new))
                .where("p.agency_id = :agency", "agency", asked.agency().value())
                .where("t.action = any (:actions::text[])", "actions",
                        TrailKind.ADMIN.actions().stream().map(AuditAction::name).toArray(String[]::new))
                .behind(behind);
        return Objects.requireNonNull(transaction.execute(_ -> sql.page(reader, most)));
    }
}
