package org.kinward.persistence.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.Revision;

/** A closing as it holds: its last version, the last reason for something open, and the move that it made. */
final class ClosingRows {

    static final String SELECT = """
            select c.id, c.case_file_id, l.number, l.reason, l.said, l.words, l.checked, l.child, w.factors,
                w.words as why_words, w.said_by, w.said_at, m.moved_by, m.moved_at
            from casework.closing c
            join lateral (select * from casework.closing_line x where x.closing_id = c.id order by x.number desc limit 1) l on true
            left join lateral (select * from casework.closing_why y where y.closing_id = c.id order by y.number desc limit 1) w
                on true
            left join casework.file_move m on m.closing_id = c.id
            """;

    private ClosingRows() {
    }

    static Closing closing(ResultSet row) throws SQLException {
        var reason = new Listed(new Code(row.getString("reason")), row.getString("said"));
        return new Closing(new ClosingId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), new Revision(row.getLong("number")),
                new Closing.Said(reason, row.getString("words"), checked(row), row.getString("child")), why(row),
                by(row, "moved"));
    }

    static Closings.FileMove move(ResultSet row) throws SQLException {
        var by = by(row, "moved").orElseThrow();
        var transfer = row.getObject("transfer_id", UUID.class);
        if (transfer != null) {
            return new Closings.FileMove.Transferred(transfer, by);
        }
        return "CLOSED".equals(row.getString("state"))
                ? new Closings.FileMove.Closed(new ClosingId(row.getObject("closing_id", UUID.class)), by)
                : new Closings.FileMove.OpenedAgain(new Closings.Reopened(row.getString("words"), by));
    }

    private static Set<Checked> checked(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("checked").getArray()).map(Checked::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Closing.WhyOpen> why(ResultSet row) throws SQLException {
        var by = by(row, "said");
        if (by.isEmpty()) {
            return Optional.empty();
        }
        var factors = Arrays.stream((UUID[]) row.getArray("factors").getArray()).map(FactorId::new)
                .collect(Collectors.toSet());
        return Optional.of(new Closing.WhyOpen(factors, row.getString("why_words"), by.get()));
    }

    private static Optional<Closing.By> by(ResultSet row, String did) throws SQLException {
        var person = row.getObject(did + "_by", UUID.class);
        return person == null ? Optional.empty()
                : Optional.of(new Closing.By(new PersonId(person),
                        row.getObject(did + "_at", OffsetDateTime.class).toInstant()));
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
