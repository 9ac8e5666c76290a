package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/** People, moments and constants as columns, and back. */
final class ServiceColumns {

    private ServiceColumns() {
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> perhaps(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Enum.valueOf(constants, row.getString(column));
    }

    /** What a statement splits into an array by the sign that no name holds. */
    static String joined(Collection<String> names) {
        return String.join(";", names);
    }

    static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
