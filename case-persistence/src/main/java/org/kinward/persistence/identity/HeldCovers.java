package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who covers in the mirror, now or later, inside a transaction of the vault. */
final class HeldCovers {

    private final JdbcClient vault;

    HeldCovers(JdbcClient vault) {
        this.vault = vault;
    }

    /** A right in a child as the mirror keys it. */
    record Taken(ReferenceNumber child, String capacity, PersonId person, UUID span) {
    }

    boolean hasTaken(Taken right, Instant decidedAt) {
        return vault.sql("""
                select exists (select from identity.direct_care d join identity.held_child c on c.id = d.scope_id
                    where c.reference = :reference and d.capacity = :capacity and d.person_id = :person
                        and d.span_id = :span and not d.granted and d.decided_at >= :decided
                        and d.decided_at < now() + interval '1 minute')
                """).param("reference", right.child().symbols()).param("capacity", right.capacity())
                .param("person", right.person().value()).param("span", right.span())
                .param("decided", decidedAt.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    /** The same children, with who covers them. */
    List<HeldChild> with(List<HeldChild> children) {
        if (children.isEmpty()) {
            return children;
        }
        var covers = vault.sql("""
                select c.reference, d.person_id, d.span_id, d.away_id, d.since, d.until
                from identity.direct_care d join identity.held_child c on c.id = d.scope_id
                where d.capacity = 'cover' and d.granted and d.until > now() and c.reference in (:references)
                """).param("references", children.stream().map(child -> child.child().symbols()).toList())
                .query((row, _) -> covers(row)).list().stream()
                .collect(Collectors.groupingBy(CareRight.Covers::child, Collectors.toUnmodifiableSet()));
        return children.stream().map(child -> new HeldChild(child.child(), child.state(), child.place(),
                child.workers(), covers.getOrDefault(child.child(), Set.of()))).toList();
    }

    private static CareRight.Covers covers(ResultSet row) throws SQLException {
        return new CareRight.Covers(new ReferenceNumber(row.getString("reference")),
                new PersonId(row.getObject("person_id", UUID.class)), span(row));
    }

    /** From when until when a right holds, and for whom who is away. */
    static CareSpan span(ResultSet row) throws SQLException {
        return new CareSpan(row.getObject("span_id", UUID.class), new PersonId(row.getObject("away_id", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
