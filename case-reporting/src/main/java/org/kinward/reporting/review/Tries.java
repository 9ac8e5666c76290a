package org.kinward.reporting.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Of which children somebody tried to see who they are without caring for them, and was refused. The trail names them by a
 * surrogate; who may know of them is decided where the surrogates are looked up.
 */
@Component
class Tries {

    private static final String REFUSED = """
            select s.subject, min(t.written_at) as since from audit.trail t cross join lateral unnest(t.subjects) s (subject)
            where t.outcome = 'REFUSED' and t.written_at > now() - interval '30 days'
                and t.action in ('IDENTITY_SHOWN', 'SEALED_SHOWN', 'DOCUMENT_SHOWN', 'DOCUMENT_COPIED')
            group by s.subject
            """;

    private final JdbcClient reader;
    private final TransactionTemplate transaction;

    Tries(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager) {
        this.reader = reader;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** A surrogate, and when it was tried first. */
    private record Try(UUID subject, OffsetDateTime since) {
    }

    /** Two lists of equal length, for the statement that looks the surrogates up. */
    record Found(List<UUID> subjects, List<String> since) {
    }

    /** Those of the last thirty days, by the clock that entries are written by. */
    Found ofAMonth() {
        List<Try> tries = Objects.requireNonNull(transaction.execute(_ -> reader.sql(REFUSED)
                .query((row, _) -> new Try(row.getObject("subject", UUID.class),
                        row.getObject("since", OffsetDateTime.class)))
                .list()));
        return new Found(tries.stream().map(Try::subject).toList(),
                tries.stream().map(one -> one.since().toString()).toList());
    }
}
