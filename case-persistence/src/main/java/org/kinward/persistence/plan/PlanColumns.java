package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Due;

/** People, moments, days and constants as columns, and back. */
final class PlanColumns {

    private PlanColumns() {
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static CaseFileId file(ResultSet row) throws SQLException {
        return new CaseFileId(row.getObject("case_file_id", UUID.class));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A day and its end, or neither. */
    static Optional<Due> due(ResultSet row, String day, String end) throws SQLException {
        return row.getObject(day) == null ? Optional.empty() : Optional.of(new Due(day(row, day), moment(row, end)));
    }

    static @Nullable LocalDate day(Optional<Due> due) {
        return due.map(Due::day).orElse(null);
    }

    static @Nullable OffsetDateTime end(Optional<Due> due) {
        return due.map(one -> column(one.end())).orElse(null);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Enum.valueOf(constants, row.getString(column));
    }
}
