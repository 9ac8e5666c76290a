package org.kinward.persistence.database;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to start on a database that would let the pages see what they must not: a reader of identities among the page
 * roles, an owner, a superuser, a role that can become another, a table without its fence, a function with its owner's
 * rights, or a server that forgets what it acknowledged.
 */
@Component
class SelfCheck implements InitializingBean {

    /** What may run with its owner's rights; nothing else may, for it would pass every fence. */
    static final Set<String> WITH_OWNERS_RIGHTS = Set.of("audit.open_month(timestamp with time zone)");

    private final JdbcClient casework;
    private final TransactionTemplate transaction;
    private final DatabaseSettings settings;

    SelfCheck(JdbcClient casework, @Qualifier("transactionManager") PlatformTransactionManager manager,
            DatabaseSettings settings) {
        this.casework = casework;
        this.transaction = new TransactionTemplate(manager);
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        var problems = transaction.execute(_ -> problems());
        if (problems != null && !problems.isEmpty()) {
            throw new IllegalStateException("the database is not safe to start on: " + String.join("; ", problems));
        }
    }

    List<String> problems() {
        return java.util.stream.Stream.of(readsIdentity(), tooMighty(), standsIn(), ownsATable(),
                withoutFence(), withOwnersRights(), forgetful())
                .flatMap(List::stream).toList();
    }

    private List<String> readsIdentity() {
        return ask("""
                select 'the page role can reach identity.' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'identity' and c.relkind in ('r', 'p', 'v', 'm')
                    and (has_schema_privilege('identity', 'usage') or has_any_column_privilege(c.oid, 'select'))
                """);
    }

    private List<String> tooMighty() {
        return ask("""
                select rolname || ' is superuser or passes row-level security' from pg_roles
                where rolname like 'kinward%' and rolname <> 'kinward_backup' and (rolsuper or rolbypassrls)
                """);
    }

    /**
     * One injected SET ROLE reaches whatever a role is a member of, so none of ours is a member of anything, and nobody
     * of any. Whoever made the roles may keep the right to give them away: bootstrap.sql is run by such a one.
     */
    private List<String> standsIn() {
        return ask("""
                select pg_get_userbyid(m.member) || ' can become ' || pg_get_userbyid(m.roleid) from pg_auth_members m
                where pg_get_userbyid(m.member) like 'kinward%'
                    or (pg_get_userbyid(m.roleid) like 'kinward%' and (m.set_option or m.inherit_option))
                order by 1
                """);
    }

    private List<String> withOwnersRights() {
        return ask("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                """).stream().filter(function -> !WITH_OWNERS_RIGHTS.contains(function))
                .map(function -> function + " runs with its owner's rights").toList();
    }

    private List<String> ownsATable() {
        return ask("""
                select pg_get_userbyid(c.relowner) || ' owns ' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('casework', 'identity', 'account', 'audit', 'statistics')
                    and c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) <> 'kinward_owner'
                """);
    }

    private List<String> withoutFence() {
        return ask("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'casework' and c.relkind in ('r', 'p')
                    and not (c.relrowsecurity and c.relforcerowsecurity)
                """).stream().map(table -> "casework." + table + " has no fence").toList();
    }

    private List<String> forgetful() {
        if (!settings.database().durable()) {
            return List.of();
        }
        return ask("""
                select name || ' is off' from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') and setting = 'off'
                """);
    }

    private List<String> ask(String sql) {
        return casework.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
