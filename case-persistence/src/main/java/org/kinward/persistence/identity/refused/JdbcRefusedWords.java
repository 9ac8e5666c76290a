package org.kinward.persistence.identity.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.SlotRange;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.refused.RefusedWords;
import org.kinward.persistence.identity.refused.Narrow.Known;
import org.kinward.persistence.identity.refused.Narrow.Noted;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks casework, as the program itself, how often each page was saved that is closed to a child who does not agree, and the vault for
 * what was kept with a later save than that. Of a record that is open nothing is looked at.
 */
@Component
class JdbcRefusedWords implements RefusedWords {

    /** Casework decides within seconds of the vault, or never. */
    static final Duration AFTER = Duration.ofMinutes(10);
    /** So many children may be accidents; one page of one child may hold thirty details. */
    static final int ACCIDENTS = 20;

    private final JdbcClient vault;
    private final TransactionTemplate asVault;
    private final Narrow narrow;
    private final AuditTrail audit;

    JdbcRefusedWords(@Qualifier("vaultJdbc") JdbcClient vault,
            @Qualifier("vaultTransactions") PlatformTransactionManager asVault, Narrow narrow,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.vault = vault;
        this.asVault = new TransactionTemplate(asVault);
        this.narrow = narrow;
        this.audit = audit;
    }

    /** One detail as it was seen; when it is written anew meanwhile, it is another. */
    private record Seen(UUID id, UUID child, long revision) {

        private static Seen of(ResultSet row) throws SQLException {
            return new Seen(row.getObject("id", UUID.class), row.getObject("child_id", UUID.class),
                    row.getLong("revision"));
        }
    }

    @Override
    public Swept destroy() {
        var refused = new ArrayList<Seen>();
        for (var page = narrow.after(new UUID(0, 0)); !page.isEmpty(); page = narrow
                .after(page.getLast().getFirst().child())) {
            refused.addAll(refused(page));
        }
        if (refused.stream().map(Seen::child).distinct().count() > ACCIDENTS) {
            return new Swept(0, refused.size());
        }
        return new Swept(refused.isEmpty() ? 0 : destroy(refused), 0);
    }

    private List<Seen> refused(List<List<Known>> page) {
        var children = page.stream().map(known -> known.getFirst().child()).toList();
        var noted = narrow.noted(children);
        return Objects.requireNonNull(asVault.execute(_ -> {
            var found = new ArrayList<>(later(page.stream().flatMap(List::stream).toList()));
            found.addAll(added(children, noted));
            return found;
        }));
    }

    /** What was kept with a save that casework does not know. Names stand with the first file, whichever file wrote them. */
    private List<Seen> later(List<Known> known) {
        return vault.sql("""
                select v.id, v.child_id, v.revision from unnest(:children::uuid[], :fields::text[], :revisions::bigint[]) as known (child, field, revision)
                join identity.held_value v on v.child_id = known.child and v.field = known.field
                    and v.revision > known.revision
                where v.ciphertext is not null and v.written_at < now() - make_interval(secs => :after)
                    and not exists (select from identity.held_child l where l.first_id = known.child)
                """).param("children", array("uuid", known.stream().map(Known::child)))
                .param("fields", array("text", known.stream().map(one -> one.field().name())))
                .param("revisions", array("bigint", known.stream().map(Known::revision)))
                .param("after", AFTER.toSeconds()).query((row, _) -> Seen.of(row)).list();
    }

    /** Suspected persons are added one by one: of somebody who added more than casework knows, the last ones. */
    private List<Seen> added(List<UUID> children, List<Noted> noted) {
        return vault.sql("""
                select held.id, held.child_id, held.revision from (select v.id, v.child_id, v.revision, v.written_by, v.written_at,
                        row_number() over (partition by v.child_id, v.written_by order by v.written_at desc, v.item desc) as newest,
                        count(*) over (partition by v.child_id, v.written_by) as number
                    from identity.held_value v where v.child_id = any (:children) and v.field = :field
                    and v.item between :first and :last and v.ciphertext is not null) held
                left join unnest(:of::uuid[], :by::uuid[], :numbers::bigint[]) as noted (child, by, number)
                    on noted.child = held.child_id and noted.by = held.written_by
                where held.newest <= held.number - coalesce(noted.number, 0)
                    and held.written_at < now() - make_interval(secs => :after)
                """).param("children", array("uuid", children.stream()))
                .param("field", VaultField.SUSPECTED_PERSON.name())
                .param("first", SlotRange.SUSPECTS_OF_CHILD.first()).param("last", SlotRange.SUSPECTS_OF_CHILD.last())
                .param("of", array("uuid", noted.stream().map(Noted::child)))
                .param("by", array("uuid", noted.stream().map(Noted::by)))
                .param("numbers", array("bigint", noted.stream().map(Noted::number)))
                .param("after", AFTER.toSeconds()).query((row, _) -> Seen.of(row)).list();
    }

    /** Whoever agreed meanwhile and saved again has written it anew; that stays. */
    private int destroy(List<Seen> refused) {
        return Objects.requireNonNull(asVault.execute(_ -> {
            var gone = vault.sql("""
                    with gone as (delete from identity.held_value v using unnest(:ids::uuid[], :revisions::bigint[]) s (id, revision)
                        where v.id = s.id and v.revision = s.revision and v.written_at < now() - make_interval(secs => :after)
                        returning v.child_id, v.field, v.item),
                    unsearched as (delete from identity.search_key k using gone g
                        where k.child_id = g.child_id and k.field = g.field and k.item = g.item)
                    select g.child_id, g.field from gone g
                    """).param("ids", array("uuid", refused.stream().map(Seen::id)))
                    .param("revisions", array("bigint", refused.stream().map(Seen::revision)))
                    .param("after", AFTER.toSeconds())
                    .query((row, _) -> new Known(row.getObject("child_id", UUID.class),
                            VaultField.valueOf(row.getString("field")), 0))
                    .list();
            gone.forEach(one -> audit.record(AuditEntry.done(AuditAction.IDENTITY_WRITTEN,
                    AuditObject.of(one.field()), one.child()).forPurpose("refused_by_the_child")));
            return gone.size();
        }));
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }
}
