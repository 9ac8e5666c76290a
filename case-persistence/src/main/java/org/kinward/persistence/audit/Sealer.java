package org.kinward.persistence.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their number, previous hash and hash, and moves them from the inbox to the sealed entries:
 * all of a batch in one transaction, so that a kill leaves a batch whole or not begun. The advisory lock lets one
 * sealer of all running programs work; it ends with the transaction, whatever happens to its holder.
 */
@Component
class Sealer {

    /** How many entries one batch holds at most. */
    static final int BATCH = 500;
    private static final int LOCK = 0x5EA1;

    private final JdbcClient sealer;
    private final TransactionTemplate transaction;

    Sealer(@Qualifier("sealerJdbc") JdbcClient sealer,
            @Qualifier("sealerTransactions") PlatformTransactionManager manager) {
        this.sealer = sealer;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Seals one batch and returns how many entries it had; 0 when none waits or another sealer is at work. */
    int sealBatch() {
        var sealed = transaction.execute(_ -> isLeader() ? seal(waiting()) : 0);
        return sealed == null ? 0 : sealed;
    }

    private boolean isLeader() {
        return sealer.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
    }

    private List<Waiting> waiting() {
        return sealer
                .sql("select entry_id, written_at, text, mac from audit.inbox order by written_at, entry_id limit ?")
                .param(BATCH).query(Waiting::of).list();
    }

    private int seal(List<Waiting> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        openMonths(entries);
        var batch = Batch.after(end(), entries);
        keep(batch);
        if (move(batch) != entries.size()) {
            throw new IllegalStateException("an entry left the inbox while it was being sealed");
        }
        return entries.size();
    }

    private void openMonths(List<Waiting> entries) {
        sealer.sql(
                "select audit.open_month(month) from (select distinct date_trunc('month', written_at, 'UTC') as month"
                        + " from audit.inbox where entry_id = any (?)) as months")
                .param(entries.stream().map(Waiting::id).toArray(UUID[]::new)).query().listOfRows();
    }

    private Batch.End end() {
        return sealer.sql("select batch, last_number, last_hash from audit.batch order by batch desc limit 1")
                .query((row, _) -> new Batch.End(row.getLong(1), row.getLong(2), row.getBytes(3))).optional()
                .orElseGet(this::beginning);
    }

    private Batch.End beginning() {
        var installation = sealer.sql("select id from audit.installation").query(UUID.class).single();
        return new Batch.End(0, 0, Seal.beginning(installation));
    }

    private void keep(Batch batch) {
        sealer.sql(
                "insert into audit.batch (batch, first_number, last_number, last_hash, merkle_root)"
                        + " values (?, ?, ?, ?, ?)")
                .params(batch.batch(), batch.firstNumber(), batch.lastNumber(), batch.hashes().getLast(),
                        Seal.merkleRoot(batch.hashes()))
                .update();
    }

    /** Inside the database, so that text and time are those that came in, and nothing is typed twice. */
    private int move(Batch batch) {
        return sealer.sql("""
                with given as (
                    select * from unnest(?::uuid[], ?::bytea[], ?::bytea[])
                        with ordinality as g (id, previous, hash, place)
                ), moved as (
                    delete from audit.inbox i using given g where i.entry_id = g.id
                    returning i.stream, i.written_at, i.text, i.mac, g.previous, g.hash, g.place
                )
                insert into audit.entry (number, batch, stream, written_at, text, mac, previous, hash)
                select ? + place - 1, ?, stream, written_at, text, mac, previous, hash from moved
                """)
                .params(batch.ids().toArray(UUID[]::new), batch.previous().toArray(byte[][]::new),
                        batch.hashes().toArray(byte[][]::new), batch.firstNumber(), batch.batch())
                .update();
    }
}
