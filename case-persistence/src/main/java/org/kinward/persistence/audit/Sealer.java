package org.kinward.persistence.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their number, previous hash and hash, and moves them from the inbox to the sealed entries:
 * all of a batch in one transaction, so that a kill leaves a batch whole or not begun. The lock on the sealer's seat lets
 * one sealer of all running programs work, ends with the transaction whatever happens to its holder, and can be taken by
 * no other role. What does not prove itself is sealed as that.
 */
@Component
class Sealer {

    /** How many entries one batch holds at most. */
    static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final JdbcClient sealer;
    private final TransactionTemplate transaction;
    private final AuditKey key;

    Sealer(@Qualifier("sealerJdbc") JdbcClient sealer,
            @Qualifier("sealerTransactions") PlatformTransactionManager manager, AuditNode node) {
        this.sealer = sealer;
        this.key = node.key();
        this.transaction = new TransactionTemplate(manager);
    }

    /** Seals one batch and returns how many entries it had; 0 when none waits or another sealer is at work. */
    int sealBatch() {
        var sealed = transaction.execute(_ -> isLeader() ? seal(waiting()) : 0);
        return sealed == null ? 0 : sealed;
    }

    private boolean isLeader() {
        return sealer.sql("select only_one from audit.sealer_seat for update skip locked").query(Boolean.class)
                .optional().isPresent();
    }

    private List<Waiting> waiting() {
        return sealer
                .sql("select entry_id, stream, written_at, text, mac from audit.inbox order by written_at, entry_id limit ?")
                .param(BATCH).query(Waiting::of).list();
    }

    private int seal(List<Waiting> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        openMonths(entries);
        var unproved = entries.stream().filter(entry -> !entry.provesItself(key)).toList();
        unproved.forEach(this::putAside);
        var batch = Batch.after(end(), entries.stream().map(entry -> entry.asSealed(key)).toList());
        keep(batch);
        if (move(batch) != entries.size()) {
            throw new IllegalStateException("an entry left the inbox while it was being sealed");
        }
        if (!unproved.isEmpty()) {
            LOG.error("{} audit entries did not prove themselves: somebody else than the program wrote into an inbox",
                    unproved.size());
        }
        return entries.size();
    }

    /** Its words stay for whoever looks into it, beside the trail and never in it. */
    private void putAside(Waiting entry) {
        sealer.sql("insert into audit.unproved (stream, written_at, text, mac) values (?, ?, ?, ?)")
                .params(entry.stream(), entry.writtenAt().atOffset(ZoneOffset.UTC), entry.text(), entry.mac()).update();
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

    /** Inside the database: the time is the one that came in. */
    private int move(Batch batch) {
        return sealer.sql("""
                with given as (
                    select * from unnest(?::uuid[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[])
                        with ordinality as g (id, text, mac, previous, hash, place)
                ), moved as (
                    delete from audit.inbox i using given g where i.entry_id = g.id
                    returning i.stream, i.written_at, g.text, g.mac,
                        g.previous, g.hash, g.place
                )
                insert into audit.entry (number, batch, stream, written_at, text, mac, previous, hash)
                select ? + place - 1, ?, stream, written_at, text, mac, previous, hash from moved
                """)
                .params(batch.ids(), batch.texts(),
                        batch.macs(), batch.previous().toArray(byte[][]::new),
                        batch.hashes().toArray(byte[][]::new), batch.firstNumber(), batch.batch())
                .update();
    }
}
