package org.kinward.reporting.statistics;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;

/**
 * Reads the packed records of one snapshot as the database keeps them, without a word of text between: a header, then of each record the
 * number of its values and each value behind its length.
 */
final class PackedCopy {

    private static final int SIGNATURE = 11;
    private static final int HEADER = SIGNATURE + Integer.BYTES;
    private static final int VALUES = 2;

    private final PackedReading reading;

    PackedCopy(PackedReading reading) {
        this.reading = reading;
    }

    /** In the transaction of this connection, which was told the agency. */
    void read(Connection connection, TakenSnapshot snapshot) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                copy (select r.ones, r.several from statistics.packed_record r where r.agency_id = '%s'
                    and r.from_snapshot <= %d and (r.to_snapshot is null or r.to_snapshot > %d)) to stdout (format binary)
                """.formatted(snapshot.agency().value(), snapshot.number(), snapshot.number()));
        try {
            boolean isFirst = true;
            for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                var bytes = ByteBuffer.wrap(message);
                row(bytes, isFirst ? HEADER + Integer.BYTES + bytes.getInt(HEADER) : 0);
                isFirst = false;
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The last message has no values. */
    private void row(ByteBuffer bytes, int from) throws SQLException {
        int values = bytes.getShort(from);
        if (values < 0) {
            return;
        }
        int ones = from + Short.BYTES + Integer.BYTES;
        int size = bytes.getInt(ones - Integer.BYTES);
        int several = ones + size + Integer.BYTES;
        if (values != VALUES || !PackedReading.isWhole(size)) {
            throw new SQLException("packed records have another form than this program reads");
        }
        reading.read(bytes, ones, several, several + bytes.getInt(several - Integer.BYTES));
    }
}
