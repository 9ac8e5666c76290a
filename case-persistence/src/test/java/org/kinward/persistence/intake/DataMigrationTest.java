package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A forced fence binds the owner too: without a policy of its own a migration changes no row and says nothing. */
class DataMigrationTest extends NightTest {

    private static final String OWN_POLICY = """
            exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
                and 'kinward_owner'::regrole::oid = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')
            """;
    private static final String FENCED = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('casework', 'identity', 'account', 'audit', 'statistics') and c.relkind in ('r', 'p')
                and c.relrowsecurity and %s order by 1
            """;

    @Test
    void reachesEveryFencedTable() {
        assertThat(tables(FENCED.formatted("true"))).hasSizeGreaterThan(30);
        assertThat(tables(FENCED.formatted("not " + OWN_POLICY))).isEmpty();
    }

    @Test
    void changesEveryRowThatIsThere() {
        var draft = draftBy(kossi);
        create(draft, kossi, stampOf(draft));

        for (var table : List.of("casework.intake", "casework.child", "casework.case_file", "casework.task",
                "casework.reference_number", "casework.idempotency", "account.person",
                "account.standing")) {
            assertThat(touched(table, false)).as(table).isPositive()
                    .isEqualTo(database.superuser().sql("select count(*) from " + table).query(Long.class).single());
            assertThat(touched(table, true)).as(table + " without the policy").isZero();
        }
    }

    /** What an UPDATE of a migration touches, in a transaction that is taken back. */
    private long touched(String table, boolean withoutPolicy) {
        var source = database.source("owner");
        var owner = JdbcClient.create(source);
        var column = tables(
                "select attname from pg_attribute where attrelid = '" + table + "'::regclass and attnum = 1")
                .getFirst();
        return Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            status.setRollbackOnly();
            if (withoutPolicy) {
                owner.sql("drop policy owner_migrates on " + table).update();
            }
            return (long) owner.sql("update " + table + " set " + column + " = " + column).update();
        }));
    }

    private List<String> tables(String sql) {
        return database.superuser().sql(sql).query(String.class).list();
    }
}
