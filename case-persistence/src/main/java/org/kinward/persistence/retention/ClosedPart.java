package org.kinward.persistence.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.aftercare.OfAge;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.RetentionRule;

/**
 * A closed file, or a part of it, and its day by the rule of today.
 *
 * @param number
 *            of the day that is to be written
 * @param rule
 *            which rule of the agency; 0 for what came with the program
 * @param had
 *            the day that it has; empty if it has none
 */
record ClosedPart(UUID file, int closing, KeptPart part, int number, int rule, RetentionRule.Date due,
        Optional<RetentionRule.Date> had) {

    /** Whether the rule of today says another day. */
    boolean isAnother() {
        return had.filter(due::equals).isEmpty();
    }

    static ClosedPart of(ResultSet row) throws SQLException {
        var closed = row.getObject("moved_at", OffsetDateTime.class)
                .atZoneSameInstant(ZoneId.of(row.getString("time_zone"))).toLocalDate();
        var part = KeptPart.valueOf(row.getString("part"));
        return new ClosedPart(row.getObject("id", UUID.class), row.getInt("number"), part,
                row.getInt("line_number") + 1, row.getInt("rule_number"), rule(row, part).date(closed, age(row)),
                had(row));
    }

    private static RetentionRule rule(ResultSet row, KeptPart part) throws SQLException {
        if (row.getString("source") != null) {
            return JdbcRetentionRules.rule(row);
        }
        return row.getObject("whole_closing") == null ? part.shipped()
                : part.shipped().within(
                        new RetentionRule(row.getInt("whole_closing"), row.getInt("whole_eighteen"), ""));
    }

    private static Optional<RetentionRule.Date> had(ResultSet row) throws SQLException {
        var day = row.getObject("due_on", LocalDate.class);
        return day == null ? Optional.empty()
                : Optional.of(new RetentionRule.Date(day,
                        RetentionRule.KeptBecause.valueOf(row.getString("because"))));
    }

    private static Optional<OfAge> age(ResultSet row) throws SQLException {
        var earliest = row.getObject("birth_earliest", LocalDate.class);
        var latest = row.getObject("birth_latest", LocalDate.class);
        return earliest == null || latest == null ? Optional.empty()
                : Optional.of(new OfAge(new BirthInterval(YearMonth.from(earliest), YearMonth.from(latest))));
    }
}
