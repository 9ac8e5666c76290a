package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** How values stand in the columns of these tables. */
final class HouseColumns {

    private HouseColumns() {
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(id(row, column));
    }

    static PlaceId place(ResultSet row) throws SQLException {
        return new PlaceId(id(row, "place_id"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime column(Optional<Instant> moment) {
        return moment.map(HouseColumns::column).orElse(null);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Enum.valueOf(constants, row.getString(column));
    }

    static <E extends Enum<E>> Optional<E> perhaps(ResultSet row, String column, Class<E> constants)
            throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(word -> Enum.valueOf(constants, word));
    }
}
