package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of the vault's children: draft, held, and tombstones that outlive the rows. */
@Component
class JdbcHeldChildren implements HeldChildren {

    private static final String STATE = """
            select page.reference, page.state, page.place_id,
                (select string_agg(d.person_id::text, ',') from identity.direct_care d
                    where d.scope_id = page.id and d.capacity = 'lead_worker' and d.granted) as workers
            from (
                (select c.id, c.reference, case when t.reference is null then c.state else 'ending' end as state,
                    c.place_id from identity.held_child c left join identity.tombstone t on t.reference = c.reference
                where %1$s)
                union all
                (select null, c.reference, case when c.emptied_at is null then 'ending' else 'ended' end, null
                from identity.tombstone c
                where not exists (select from identity.held_child h where h.reference = c.reference) and %1$s)) page
            """;
    private static final String AMONG = STATE.formatted("c.reference in (:references)");
    /** Each side is cut before they meet: a page must not read everybody who comes after it. */
    private static final String AFTER = STATE.formatted("c.reference > :last order by c.reference limit %1$d")
            + " order by page.reference limit %1$d";

    private final JdbcClient vault;
    private final VaultTransaction transaction;
    private final ChildKeys keys;
    private final AuditTrail audit;
    private final HeldCovers covers;

    JdbcHeldChildren(@Qualifier("vaultJdbc") JdbcClient vault, VaultTransaction transaction, ChildKeys keys,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.vault = vault;
        this.transaction = transaction;
        this.keys = keys;
        this.audit = audit;
        this.covers = new HeldCovers(vault);
    }

    @Override
    public void hold(ReferenceNumber child) {
        transaction.alone(
                () -> change("update identity.held_child set state = 'held' where reference = :reference", child));
    }

    /** With the first file of a child go the later ones: what says who it is was never theirs. */
    @Override
    public void end(ReferenceNumber child) {
        transaction.alone(() -> vault.sql("""
                select c.reference from identity.held_child c join identity.held_child f on f.id = c.first_id
                where f.reference = :child
                """).param("child", child.symbols()).query(String.class).list()).stream().map(ReferenceNumber::new)
                .forEach(this::endOne);
        endOne(child);
    }

    /** Three steps, each of which may be the last before a crash: all of them may be made again. */
    private void endOne(ReferenceNumber child) {
        transaction.alone(() -> {
            waitForWriters(child);
            return change("insert into identity.tombstone (reference) values (:reference) on conflict do nothing",
                    child);
        });
        keys.destroy(child);
        transaction.alone(() -> empty(child));
    }

    private boolean empty(ReferenceNumber child) {
        vault.sql("select id from identity.held_child where reference = :reference").param("reference", child.symbols())
                .query(UUID.class).optional().ifPresent(id -> {
                    audit.record(AuditEntry.done(AuditAction.IDENTITY_ERASED, AuditObject.IDENTITY, id));
                    vault.sql("delete from identity.direct_care where scope_id = :id").param("id", id).update();
                });
        change("delete from identity.held_child where reference = :reference", child);
        return change("update identity.tombstone set emptied_at = coalesce(emptied_at, now())"
                + " where reference = :reference", child);
    }

    /** Whoever writes holds the child's row: after this no write is under way that has not seen the tombstone. */
    private void waitForWriters(ReferenceNumber child) {
        vault.sql("select id from identity.held_child where reference = :reference for update")
                .param("reference", child.symbols()).query(UUID.class).optional();
    }

    private boolean change(String sql, ReferenceNumber child) {
        return vault.sql(sql).param("reference", child.symbols()).update() > 0;
    }

    @Override
    public Map<ReferenceNumber, HeldChild> among(Collection<ReferenceNumber> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return transaction.alone(() -> covers.with(vault.sql(AMONG)
                .param("references", children.stream().map(ReferenceNumber::symbols).toList())
                .query((row, _) -> read(row)).list())).stream()
                .collect(Collectors.toMap(HeldChild::child, Function.identity()));
    }

    @Override
    public boolean hasTakenSince(CareRight.OfChild right, Instant decidedAt) {
        return switch (right) {
            case CareRight.LeadWorker(var child, var worker) ->
                hasTaken(new HeldCovers.Taken(child, "lead_worker", worker, new UUID(0, 0)), decidedAt);
            case CareRight.Covers(var child, var cover, var span) ->
                hasTaken(new HeldCovers.Taken(child, "cover", cover, span.id()), decidedAt);
            case CareRight.ChildAt _ -> false;
        };
    }

    private boolean hasTaken(HeldCovers.Taken right, Instant decidedAt) {
        return transaction.alone(() -> covers.hasTaken(right, decidedAt));
    }

    @Override
    public Leaf<HeldChild> after(String last, int atMost) {
        return transaction.alone(() -> {
            var leaf = Leaf.of(vault.sql(AFTER.formatted(atMost)).param("last", last)
                    .query((row, _) -> Leaf.Row.of(row.getString("reference"), () -> read(row))).list());
            return new Leaf<>(covers.with(leaf.children()), leaf.unreadable(), leaf.last());
        });
    }

    private static HeldChild read(ResultSet row) throws SQLException {
        var state = HeldChild.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT));
        var place = Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new);
        Set<PersonId> workers = Optional.ofNullable(row.getString("workers")).stream()
                .flatMap(words -> Arrays.stream(words.split(","))).map(UUID::fromString).map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new HeldChild(new ReferenceNumber(row.getString("reference")), state, place, workers);
    }
}
