package org.kinward.persistence.identity.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.SlotRange;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.refused.RefusedWords;
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
    /** So many may be accidents. */
    static final int ACCIDENTS = 20;
    private static final int PAGE = 500;

    /** What a page keeps in the vault, of the pages that are closed; the others stay open whatever the child says. */
    static final Map<String, Set<VaultField>> CLOSED = new TreeMap<>(Map.of(
            "first_hour_accounts", Set.of(VaultField.ACCOUNT_TEXT),
            "first_days_own_names", Set.of(VaultField.GIVEN_NAME, VaultField.FAMILY_NAME, VaultField.NICKNAME,
                    VaultField.OTHER_SPELLING, VaultField.CHILD_PHONE),
            "first_days_origin", Set.of(VaultField.PRECISE_ADDRESS),
            "first_days_ethnicity", Set.of(VaultField.ETHNIC_GROUP),
            "first_days_household", Set.of(VaultField.RELATIVE_NAME),
            "first_days_papers_held", Set.of(VaultField.IDENTITY_PAPER)));

    private static final String NARROW = """
            select t.intake_id, %s from casework.first_hour_told t
            where t.response = 'DOES_NOT_AGREE' and t.intake_id > :last order by t.intake_id limit :most
            """.formatted(CLOSED.keySet().stream()
            .map(page -> "coalesce((select p.version + 1 from casework." + page
                    + " p where p.intake_id = t.intake_id), 0) as " + page)
            .collect(Collectors.joining(", ")));

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

    /** Up to which save casework knows what a field of a child holds. */
    private record Known(UUID child, VaultField field, long revision) {
    }

    /** How many suspected persons somebody has written about, as casework knows. */
    private record Noted(UUID child, UUID by, long number) {
    }

    /** The connection on which the program itself looks at narrow records. */
    @Component("narrowRecords")
    record Narrow(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager asJobs) {

        private List<List<Known>> after(UUID last) {
            return in(jobs.sql(NARROW).param("last", last).param("most", PAGE).query((row, _) -> known(row)));
        }

        private List<Noted> noted(List<UUID> children) {
            return in(jobs.sql("""
                    select intake_id, written_by, count(*) as number from casework.suspect_noted
                    where intake_id in (:children) group by intake_id, written_by
                    """).param("children", children).query((row, _) -> new Noted(
                    row.getObject("intake_id", UUID.class), row.getObject("written_by", UUID.class),
                    row.getLong("number"))));
        }

        private <T> List<T> in(JdbcClient.MappedQuerySpec<T> asked) {
            return Objects.requireNonNull(new TransactionTemplate(asJobs).execute(_ -> asked.list()));
        }

        private static List<Known> known(ResultSet row) throws SQLException {
            var child = row.getObject("intake_id", UUID.class);
            var known = new ArrayList<Known>();
            for (var page : CLOSED.entrySet()) {
                var revision = row.getLong(page.getKey());
                page.getValue().forEach(field -> known.add(new Known(child, field, revision)));
            }
            return known;
        }
    }

    @Override
    public Swept destroy() {
        var refused = new ArrayList<UUID>();
        for (var page = narrow.after(new UUID(0, 0)); !page.isEmpty(); page = narrow
                .after(page.getLast().getFirst().child())) {
            refused.addAll(refused(page));
        }
        if (refused.size() > ACCIDENTS) {
            return new Swept(0, refused.size());
        }
        return new Swept(refused.isEmpty() ? 0 : destroy(refused), 0);
    }

    private List<UUID> refused(List<List<Known>> page) {
        var children = page.stream().map(known -> known.getFirst().child()).toList();
        var noted = narrow.noted(children);
        return Objects.requireNonNull(asVault.execute(_ -> {
            var found = new ArrayList<>(later(page.stream().flatMap(List::stream).toList()));
            found.addAll(added(children, noted));
            return found;
        }));
    }

    /** What was kept with a save that casework does not know. Names stand with the first file, whichever file wrote them. */
    private List<UUID> later(List<Known> known) {
        return vault.sql("""
                select v.id from unnest(:children::uuid[], :fields::text[], :revisions::bigint[]) as known (child, field, revision)
                join identity.held_value v on v.child_id = known.child and v.field = known.field
                    and v.revision > known.revision
                where v.ciphertext is not null and v.written_at < now() - make_interval(secs => :after)
                    and not exists (select from identity.held_child l where l.first_id = known.child)
                """).param("children", array("uuid", known.stream().map(Known::child)))
                .param("fields", array("text", known.stream().map(one -> one.field().name())))
                .param("revisions", array("bigint", known.stream().map(Known::revision)))
                .param("after", AFTER.toSeconds()).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    /** Suspected persons are added one by one: of somebody who added more than casework knows, the last ones. */
    private List<UUID> added(List<UUID> children, List<Noted> noted) {
        return vault.sql("""
                select held.id from (select v.id, v.child_id, v.written_by, v.written_at,
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
                .param("after", AFTER.toSeconds()).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    private int destroy(List<UUID> refused) {
        var ids = array("uuid", refused.stream());
        return Objects.requireNonNull(asVault.execute(_ -> {
            vault.sql("""
                    delete from identity.search_key s using identity.held_value v where v.id = any (:ids)
                        and s.child_id = v.child_id and s.field = v.field and s.item = v.item
                    """).param("ids", ids).update();
            var gone = vault.sql("delete from identity.held_value where id = any (:ids) returning child_id, field")
                    .param("ids", ids).query((row, _) -> new Known(row.getObject("child_id", UUID.class),
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
