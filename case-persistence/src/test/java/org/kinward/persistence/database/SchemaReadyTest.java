package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaReadyTest {

    /** Two people number their migrations at once: a home that has the higher one gets the lower one, too. */
    @Test
    void alsoAppliesWhatIsNumberedBelowTheNewestOfAnOlderProgram() {
        var database = TestDatabase.fresh();
        var looked = database.superuser();
        looked.sql("drop index casework.worker_assigned_worker_idx").update();
        assertThat(looked.sql("delete from migration.history where version = '1402'").update()).isEqualTo(1);

        SchemaReady.migrate(database.url(), TestServer.running().passwords().get("owner"));

        assertThat(looked.sql("select count(*) from pg_indexes where indexname = 'worker_assigned_worker_idx'")
                .query(Long.class).single()).isEqualTo(1);
    }
}
