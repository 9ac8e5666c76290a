package org.kinward.reporting.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.PresumedChild;
import org.kinward.core.child.Sex;

/**
 * Girl or boy, and how old today: the words by which people speak of a child whose name they do not know. An answer
 * that is sealed is not here (F99, F106).
 */
public record SeenAs(Optional<Sex> sex, Optional<AgeNow> age, boolean presumedChild) {

    /** Columns that {@link #of} reads, of a page eight called {@code s}. */
    public static final String COLUMNS = "s.sex, s.age_form, s.age_best, s.age_youngest, s.age_oldest, s.age_on, s.age_basis, "
            + "s.birth_earliest, s.birth_latest";

    /** A page eight as it is on this day. */
    public static SeenAs of(Optional<Sex> sex, Optional<Age> age, LocalDate today) {
        return new SeenAs(sex, age.map(told -> AgeNow.of(told, today)),
                age.map(told -> PresumedChild.mayBeGrownUp(told, today)).orElse(true));
    }

    /** Reads page eight as it is on this day; the page may be missing. */
    public static SeenAs of(ResultSet row, LocalDate today) throws SQLException {
        return of(Optional.ofNullable(row.getString("sex")).map(Sex::valueOf), Optional.ofNullable(age(row)), today);
    }

    private static @Nullable Age age(ResultSet row) throws SQLException {
        var form = row.getString("age_form");
        if (form == null) {
            return null;
        }
        var best = row.getInt("age_best");
        var on = row.getObject("age_on", LocalDate.class);
        var basis = AgeBasis.valueOf(row.getString("age_basis"));
        return switch (form) {
            case "BIRTH_DAY" -> new Age.ByBirthDay(month(row, "birth_earliest"), best, on, basis);
            case "RANGE" ->
                Age.ofRange(new Age.Years(row.getInt("age_youngest"), row.getInt("age_oldest")), best, on, basis);
            default -> Age.ofYears(best, on, basis);
        };
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
