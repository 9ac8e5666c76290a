package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** People, moments, days and constants as columns, and back. */
final class FollowUpColumns {

    private FollowUpColumns() {
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Written written(ResultSet row, String by, String at) throws SQLException {
        return new Written(new PersonId(row.getObject(by, UUID.class)),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    static CaseFileId file(ResultSet row) throws SQLException {
        return new CaseFileId(row.getObject("case_file_id", UUID.class));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Enum.valueOf(constants, row.getString(column));
    }

    /** The constant that a column holds, or null. */
    static <E extends Enum<E>> @Nullable E maybe(ResultSet row, String column, Class<E> constants)
            throws SQLException {
        var word = row.getString(column);
        return word == null ? null : Enum.valueOf(constants, word);
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
