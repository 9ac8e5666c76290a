package org.kinward.persistence.shelter.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** How values stand in the columns of these tables. */
final class IncidentColumns {

    private IncidentColumns() {
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

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
