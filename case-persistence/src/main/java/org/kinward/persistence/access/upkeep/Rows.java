package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.Thing;

/** How rows of things say their revision and their end, and how a save that changed nothing is explained. */
final class Rows {

    /** Nobody acts for a manager any more where the work or the place has ended. */
    static final String ACTING_ENDS = """
             set ended_at = :now, ended_by = coalesce(casework.me(), away_id)
            where ended_at is null and until_at > :now
            """;

    private Rows() {
    }

    static <T extends Thing> Kept<T> kept(T value, ResultSet row) throws SQLException {
        return new Kept<>(value, row.getLong("version"), moment(row, "ended_at"));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What became of an update of one row; when it changed nothing, the revision that is there tells why. */
    static Saved saved(int changed, Optional<Long> revisionNow, long shown) {
        if (changed == 1) {
            return Saved.SAVED;
        }
        return revisionNow.filter(now -> now == shown).isPresent() ? Saved.NAME_TAKEN : Saved.CHANGED_MEANWHILE;
    }

    static @Nullable Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
