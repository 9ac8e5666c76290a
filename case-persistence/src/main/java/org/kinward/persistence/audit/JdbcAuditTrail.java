package org.kinward.persistence.audit;

import java.util.Optional;
import javax.sql.DataSource;

import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.core.audit.NotAudited;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The trail of one connection: one INSERT into its inbox, in the transaction that is open on that very connection. */
final class JdbcAuditTrail implements AuditTrail {

    private final AuditNode node;
    private final AuditStream stream;
    private final DataSource pool;
    private final JdbcClient jdbc;
    private final NodeCounter counter = new NodeCounter();

    JdbcAuditTrail(AuditNode node, AuditStream stream, DataSource pool) {
        this.node = node;
        this.stream = stream;
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
    }

    @Override
    public void record(AuditEntry entry) {
        refuseWithoutTransaction();
        var taken = counter.take();
        TransactionSynchronizationManager.registerSynchronization(new WhenDone(taken, AuditedRequest.current()));
        var said = AuditedRequest.current().map(request -> request.asCovering(entry)).orElse(entry);
        insert(new CanonicalEntry(node, stream, counter).text(said, taken, node.clock().instant()));
    }

    /** Whoever meets this failure must let the transaction end without its work, and show nothing. */
    private void insert(String text) {
        try {
            jdbc.sql("insert into " + stream.inbox() + " (text, mac) values (?, ?)")
                    .param(text)
                    .param(node.key().sign(text))
                    .update();
        } catch (DataAccessException refused) {
            throw new NotAudited("an entry of the stream " + stream.word() + " could not be written", refused);
        }
    }

    /** A transaction on another connection would let the entry stand when the page's own is rolled back. */
    private void refuseWithoutTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(pool)) {
            throw new InvalidDataAccessApiUsageException(
                    "an audit entry of the stream " + stream.word() + " needs a transaction of its own connection");
        }
    }

    private final class WhenDone implements TransactionSynchronization {

        private final NodeCounter.Taken taken;
        private final Optional<AuditedRequest> request;

        WhenDone(NodeCounter.Taken taken, Optional<AuditedRequest> request) {
            this.taken = taken;
            this.request = request;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                request.ifPresent(AuditedRequest::entryCommitted);
            } else {
                counter.giveUp(taken);
            }
        }
    }
}
