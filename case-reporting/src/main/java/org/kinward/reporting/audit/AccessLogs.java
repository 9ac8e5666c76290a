package org.kinward.reporting.audit;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who looked at a case: every entry of every stream that names it, refusals too. Whoever calls this has made sure that
 * the person may see the case, for the reader of the audit stands behind no fence of a place.
 */
@Repository
public class AccessLogs {

    private final JdbcClient reader;
    private final TransactionTemplate transaction;

    AccessLogs(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager) {
        this.reader = reader;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /**
     * One page, the newest first.
     *
     * @param surrogates
     *            the ids under which the case was opened and changed: intake, child and case file
     * @param behind
     *            where the page begins; empty for the first
     * @param most
     *            how many lines it has at most
     */
    public TrailPage page(Collection<UUID> surrogates, Optional<TrailPosition> behind, int most) {
        return read(naming(surrogates).behind(behind), most);
    }

    /** The same without the lists that the case stood in: hundreds of them hide the one time that somebody opened it. */
    public TrailPage withoutLists(Collection<UUID> surrogates, Optional<TrailPosition> behind, int most) {
        return read(naming(surrogates).where("t.action <> 'CHILDREN_LISTED'").behind(behind), most);
    }

    private static TrailSql naming(Collection<UUID> surrogates) {
        return new TrailSql().about(":subjects::uuid[]")
                .where("t.subjects && :subjects::uuid[]", "subjects", surrogates.toArray(UUID[]::new));
    }

    private TrailPage read(TrailSql asked, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> asked.page(reader, most)));
    }
}
