package org.kinward.persistence.identity.mend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who covers as casework says, now, later or until a week ago: a task that waited longer than the cover lasted is still
 * proved, and gives a right that is over.
 */
final class RecordedCovers {

    private final JdbcClient jobs;

    RecordedCovers(JdbcClient jobs) {
        this.jobs = jobs;
    }

    /** The same children, with who covers them. */
    List<RecordedChild> with(List<RecordedChild> children) {
        if (children.isEmpty()) {
            return children;
        }
        var covers = jobs.sql("""
                select i.reference, c.id, c.cover_id, c.away_id, c.from_at, c.until_at
                from casework.cover c join casework.intake i on i.id = c.intake_id
                where c.ended_at is null and c.until_at > now() - interval '7 days' and i.reference in (:references)
                """).param("references", children.stream().map(child -> child.child().symbols()).toList())
                .query((row, _) -> covers(row)).list().stream()
                .collect(Collectors.groupingBy(CareRight.Covers::child, Collectors.toUnmodifiableSet()));
        return children.stream().map(child -> new RecordedChild(child.at(), child.worker(), child.state(),
                covers.getOrDefault(child.child(), Set.of()))).toList();
    }

    private static CareRight.Covers covers(ResultSet row) throws SQLException {
        var span = new CareSpan(row.getObject("id", UUID.class), new PersonId(row.getObject("away_id", UUID.class)),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
        return new CareRight.Covers(new ReferenceNumber(row.getString("reference")),
                new PersonId(row.getObject("cover_id", UUID.class)), span);
    }
}
