package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;

@PersistenceTest
@DirtiesContext
class SelfCheckTest {

    @Autowired
    private SelfCheck check;
    @Autowired
    private TestDatabase database;
    @Autowired
    private JdbcClient casework;
    @Autowired
    private PlatformTransactionManager manager;

    @Test
    void findsNothingWrongWithTheMigratedSchema() {
        var problems = check.problems();

        assertThat(problems).isEmpty();
    }

    @Test
    void findsATableWithoutItsFence() {
        database.as("owner").sql("create table casework.loose (id int)").update();

        var problems = check.problems();

        database.as("owner").sql("drop table casework.loose").update();
        assertThat(problems).containsExactly("casework.loose has no fence");
    }

    @Test
    void findsAPageRoleThatCanReadIdentities() {
        database.as("owner").sql("create table identity.loose (id int)").update();
        database.superuser().sql("grant usage on schema identity to kinward_web").update();

        var problems = check.problems();

        database.superuser().sql("revoke usage on schema identity from kinward_web").update();
        database.as("owner").sql("drop table identity.loose").update();
        assertThat(problems).contains("the page role can reach identity.loose");
    }

    @Test
    void findsARoleThatCanBecomeAnother() {
        database.superuser().sql("grant kinward_vault to kinward_web with inherit false").update();
        List<String> problems;
        boolean reaches;
        try {
            problems = check.problems();
            reaches = database.superuser().sql("select pg_has_role('kinward_web', 'kinward_vault', 'set')")
                    .query(Boolean.class).single();
        } finally {
            database.superuser().sql("revoke kinward_vault from kinward_web").update();
        }

        assertThat(reaches).as("SET ROLE would work").isTrue();
        assertThat(problems).containsExactly("kinward_web can become kinward_vault");
    }

    @Test
    void findsSomebodyElseWhoCanBecomeOneOfOurRolesButNotWhoMadeThem() {
        database.superuser().sql("create role clerk").update();
        database.superuser().sql("grant kinward_vault to clerk with admin true, inherit false, set false").update();
        var made = check.problems();
        database.superuser().sql("grant kinward_vault to clerk with set true").update();

        var problems = check.problems();

        database.superuser().sql("drop role clerk").update();
        assertThat(made).isEmpty();
        assertThat(problems).containsExactly("clerk can become kinward_vault");
    }

    @Test
    void findsAPageRoleThatOwnsATable() {
        database.as("owner").sql("create table account.loose (id int)").update();
        database.superuser().sql("alter table account.loose owner to kinward_web").update();

        var problems = check.problems();

        database.superuser().sql("drop table account.loose").update();
        assertThat(problems).containsExactly("kinward_web owns loose");
    }

    @Test
    void findsAnotherFunctionThatRunsWithItsOwnersRights() {
        database.as("owner").sql("create function casework.loose() returns int security definer return 1").update();

        var problems = check.problems();

        database.as("owner").sql("drop function casework.loose()").update();
        assertThat(problems).containsExactly("casework.loose() runs with its owner's rights");
    }

    /** The server of the tests may forget, which is the negative control; a server of ours is asked for more. */
    @Test
    void findsAServerThatForgetsUnlessItMay() {
        var strict = new SelfCheck(casework, manager, new DatabaseSettings(Path.of("."),
                new DatabaseSettings.Database(Map.of(), true)));

        assertThat(strict.problems()).contains("fsync is off");
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void findsARoleThatPassesTheFence() {
        database.superuser().sql("alter role kinward_jobs bypassrls").update();

        var problems = check.problems();

        database.superuser().sql("alter role kinward_jobs nobypassrls").update();
        assertThat(problems).containsExactly("kinward_jobs is superuser or passes row-level security");
    }
}
