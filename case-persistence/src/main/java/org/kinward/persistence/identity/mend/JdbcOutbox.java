package org.kinward.persistence.identity.mend;

import java.util.UUID;

import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Leaves tasks in {@code casework.outbox}, in the transaction that decided them. */
@Component
class JdbcOutbox implements Outbox {

    private final JdbcClient casework;

    JdbcOutbox(JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public void leave(OutboxTask task) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a task is left in the transaction that decides it");
        }
        casework.sql("""
                insert into casework.outbox (id, kind, reference, record_id, care, agency_id, place_id, person_id,
                    decided_at, cover_id, away_id, since_at, until_at)
                values (:id, :kind, :reference, :record::uuid, :care, :agency::uuid, :place::uuid, :person::uuid,
                    :decided::timestamptz, :cover::uuid, :away::uuid, :since::timestamptz, :until::timestamptz)
                """).params(OutboxRow.of(task)).param("id", UUID.randomUUID()).update();
    }
}
