package org.kinward.persistence.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.StaleRevision;

/** Cells that several tables of a return have. */
final class ReturnColumns {

    private ReturnColumns() {
    }

    static Written written(ResultSet row, String did) throws SQLException {
        return new Written(new PersonId(row.getObject(did + "_by", UUID.class)),
                row.getObject(did + "_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> Set<E> several(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(word -> Enum.valueOf(constants, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String several(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /**
     * Refuses who was slower.
     *
     * @throws StaleRevision
     *             if no row was kept
     */
    static void kept(int rows) {
        if (rows == 0) {
            throw new StaleRevision();
        }
    }
}
