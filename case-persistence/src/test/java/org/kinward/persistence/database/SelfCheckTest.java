package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@PersistenceTest
@DirtiesContext
class SelfCheckTest {

    @Autowired
    private SelfCheck check;
    @Autowired
    private TestDatabase database;

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
    void findsARoleThatPassesTheFence() {
        database.superuser().sql("alter role kinward_jobs bypassrls").update();

        var problems = check.problems();

        database.superuser().sql("alter role kinward_jobs nobypassrls").update();
        assertThat(problems).containsExactly("kinward_jobs is superuser or passes row-level security");
    }
}
