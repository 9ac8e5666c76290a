package org.kinward.persistence.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/** People, moments and constants as columns, and back. */
final class RiskColumns {

    private RiskColumns() {
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Enum.valueOf(constants, row.getString(column));
    }
}
