package org.kinward.persistence.statistics;

import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/** Seals a snapshot that a test wrote by itself, as the program seals its own. */
public final class SealedSnapshot {

    private SealedSnapshot() {
    }

    public static void seal(TestDatabase database, UUID agency, int number) {
        var before = database.superuser().sql("""
                select coalesce((select hash from statistics.snapshot_seal where agency_id = :agency and number = :number - 1), '')
                """).param("agency", agency).param("number", number).query(String.class).single();
        var hash = database.superuser().sql(RecordSql.SEAL).param("agency", agency).param("number", number)
                .param("before", before).query(String.class).single();
        database.superuser().sql("update statistics.snapshot_seal set hash = :hash where agency_id = :agency "
                + "and number = :number").param("hash", hash).param("agency", agency).param("number", number).update();
    }
}
