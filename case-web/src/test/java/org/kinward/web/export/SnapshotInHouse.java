package org.kinward.web.export;

import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.statistics.SealedSnapshot;

/** A snapshot of Lantern with invented records, taken away again: no later one has them. */
public record SnapshotInHouse(TestDatabase database, UUID agency, int number) {

    public static SnapshotInHouse of(TestDatabase database) {
        var agency = database.superuser().sql("select id from account.agency where name = 'Lantern'")
                .query(UUID.class).single();
        int next = database.superuser()
                .sql("select coalesce(max(number), 0) + 1 from statistics.snapshot where agency_id = ?").param(agency)
                .query(Integer.class).single();
        var snapshot = new SnapshotInHouse(database, agency, next);
        snapshot.run("insert into statistics.snapshot values (:agency, :number, now(), null)");
        snapshot.run("insert into statistics.snapshot_seal values (:agency, :number, 0, 0, repeat('a', 64))");
        for (var code : new String[]{"'SEX', 'GIRL'", "'SEX', 'BOY'", "'ORIGIN_COUNTRY', 'TG'",
                "'STATUS', 'PRESUMED'"}) {
            snapshot.run(
                    "insert into statistics.category select :agency, dimension, code, coalesce((select max(c.number) "
                            + "from statistics.category c where c.agency_id = :agency and c.dimension = w.dimension), 5) + 1 "
                            + "from (values (" + code
                            + ")) as w (dimension, code) where :number > 0 on conflict do nothing");
        }
        return snapshot;
    }

    /** So many girls and boys of fourteen whose files were opened in this month. */
    public void opened(int count, int year, int month) {
        database.superuser().sql("""
                insert into statistics.record select gen_random_uuid(), :agency, :number, :number + 1,
                    (random() * 1e15)::bigint, 5, :month, null, null, null, false,
                    (select c.number from statistics.category c where c.agency_id = :agency and c.dimension = 'SEX'
                        and c.code = case when i % 2 = 0 then 'GIRL' else 'BOY' end),
                    20, 2, 4, 2, (select c.number from statistics.category c where c.agency_id = :agency
                        and c.dimension = 'ORIGIN_COUNTRY' and c.code = 'TG'), 2, 2, 2, 2, 2,
                    (select c.number from statistics.category c where c.agency_id = :agency and c.dimension = 'STATUS'
                        and c.code = 'PRESUMED'), 2, 2, 2, 2, 2, 4, '{2}', '{2}', '{2}', '{2}', '{2}', '{2}', '{2}', '{5}',
                    '{5}'
                from generate_series(1, :count) i
                """).param("agency", agency).param("number", number).param("month", year * 12 + month - 1)
                .param("count", count).update();
        SealedSnapshot.seal(database, agency, number);
    }

    /** Changes what was written down, behind the back of the program; a second time puts it right. */
    void forge() {
        run("update statistics.record set estimated = not estimated where agency_id = :agency and from_snapshot = :number");
    }

    /** Nothing counts towards what one person may take in a month. */
    public void takeAway() {
        run("update casework.export set asked_at = asked_at - interval '31 days' where agency_id = :agency and :number > 0");
        run("delete from statistics.record where agency_id = :agency and from_snapshot = :number");
        run("delete from statistics.snapshot_seal where agency_id = :agency and number = :number");
        run("delete from statistics.snapshot where agency_id = :agency and number = :number");
    }

    private void run(String statement) {
        database.superuser().sql(statement).param("agency", agency).param("number", number).update();
    }
}
