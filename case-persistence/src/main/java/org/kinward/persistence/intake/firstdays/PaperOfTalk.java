package org.kinward.persistence.intake.firstdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;

/** What the paper of a talk says, in the columns of the talk; its day is that of the talk. */
final class PaperOfTalk {

    private PaperOfTalk() {
    }

    /** Without a paper every column is empty. */
    static Map<String, @Nullable Object> columns(Optional<FromPaper> paper) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("toldAt", paper.flatMap(one -> one.told().at()).map(Timestamp::from).orElse(null));
        columns.put("since", paper.map(one -> Timestamp.from(one.told().since())).orElse(null));
        columns.put("toldTo", null);
        columns.put("role", null);
        paper.ifPresent(one -> {
            switch (one.to()) {
                case ToldTo.Colleague(var person) -> columns.put("toldTo", person.value());
                case ToldTo.Stranger(var role) -> columns.put("role", role.name());
            }
        });
        columns.put("why", paper.map(one -> one.why().name()).orElse(null));
        return columns;
    }

    static Optional<FromPaper> read(ResultSet row) throws SQLException {
        var since = row.getObject("paper_since", OffsetDateTime.class);
        if (since == null) {
            return Optional.empty();
        }
        var at = Optional.ofNullable(row.getObject("paper_told_at", OffsetDateTime.class));
        var told = new FromPaper.Told(row.getObject("held_on", LocalDate.class), at.map(OffsetDateTime::toInstant),
                since.toInstant());
        var colleague = row.getObject("paper_told_to", UUID.class);
        var to = colleague == null ? new ToldTo.Stranger(ToldTo.StrangerRole.valueOf(row.getString("paper_told_role")))
                : new ToldTo.Colleague(new PersonId(colleague));
        return Optional.of(new FromPaper(told, to, WhyPaper.valueOf(row.getString("paper_why"))));
    }
}
