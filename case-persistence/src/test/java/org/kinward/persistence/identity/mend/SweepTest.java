package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;

/** On the program's own pools: what is not committed there is not swept. */
@PersistenceTest
class SweepTest {

    @Autowired
    private Sweep sweep;
    @Autowired
    private TestDatabase database;

    @Test
    void takesOldRowsAwayAndLeavesThoseThatMayStillBeAskedFor() {
        var person = Shelter.open(database).manager().person().value();
        List.of("8 days", "6 days").forEach(age -> claim(person, age));
        List.of("25 hours", "23 hours").forEach(this::count);

        sweep.run();

        assertThat(left("casework.idempotency", "result")).containsExactly("6 days");
        assertThat(left("account.sign_in_limit", "key_hash")).containsExactly("23 hours");
    }

    private void claim(UUID person, String age) {
        database.superuser().sql("""
                insert into casework.idempotency (person_id, key, request_hash, result, claimed_at)
                values (?, gen_random_uuid(), decode(repeat('00', 32), 'hex'), ?, now() - ?::interval)
                """).params(person, age, age).update();
    }

    private void count(String age) {
        database.superuser().sql("insert into account.sign_in_limit (key_hash, level, open_at, counted_at)"
                + " values (?, 1, now(), now() - ?::interval)").params(age, age).update();
    }

    private List<String> left(String table, String column) {
        return database.superuser().sql("select " + column + " from " + table).query(String.class).list();
    }
}
