package org.kinward.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An entry in an inbox, committed with its page and not sealed yet. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only hashed
record Waiting(UUID id, Instant writtenAt, String text, byte[] mac) {

    static Waiting of(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getObject("entry_id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getString("text"),
                row.getBytes("mac"));
    }
}
