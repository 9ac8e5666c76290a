package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Constants and moments as columns, and back. */
final class Words {

    private Words() {
    }

    static <E extends Enum<E>> Optional<E> one(ResultSet row, String column, Class<E> constants) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(word -> Enum.valueOf(constants, word));
    }

    static <E extends Enum<E>> E needed(ResultSet row, String column, Class<E> constants) throws SQLException {
        return one(row, column, constants).orElseThrow();
    }

    static List<String> lines(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    static <E extends Enum<E>> Set<E> several(ResultSet row, String column, Class<E> constants) throws SQLException {
        return lines(row, column).stream().map(word -> Enum.valueOf(constants, word)).collect(Collectors.toSet());
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** For {@code string_to_array(…, ',')}. */
    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
