package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.RightsMirror;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the mirror of direct care at this moment, at places and of who may lead. */
@Component
class JdbcRightsMirror implements RightsMirror {

    private final JdbcClient vault;
    private final VaultTransaction transaction;

    JdbcRightsMirror(@Qualifier("vaultJdbc") JdbcClient vault, VaultTransaction transaction) {
        this.vault = vault;
        this.transaction = transaction;
    }

    @Override
    public Map<CareRight, Instant> standing() {
        return transaction.alone(() -> vault.sql("""
                select person_id, capacity, scope_id, span_id, away_id, since, decided_at,
                    coalesce(until, now() + interval '14 hours') as until
                from identity.direct_care
                where granted and capacity not in ('lead_worker', 'cover') and (until is null or until > now())
                """).query((row, _) -> Map.entry(atPlace(row),
                row.getObject("decided_at", OffsetDateTime.class).toInstant())).list()).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean take(CareRight right, Instant seen, Instant decidedAt) {
        var tie = CareTie.atPlace(right);
        return transaction.alone(() -> vault.sql("""
                update identity.direct_care set granted = false, decided_at = greatest(decided_at, :decided)
                where person_id = :person and capacity = :capacity and scope_id = :scope and span_id = :span
                    and granted and decided_at = :seen
                """).param("person", tie.person().value()).param("capacity", tie.capacity())
                .param("scope", tie.scope()).param("span", tie.lasting().span())
                .param("seen", JdbcDirectCare.time(seen)).param("decided", JdbcDirectCare.time(decidedAt))
                .update()) > 0;
    }

    private static CareRight atPlace(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var place = new PlaceId(row.getObject("scope_id", UUID.class));
        return switch (row.getString("capacity")) {
            case "may_lead" -> new CareRight.MayLead(person);
            case "place_manager" -> new CareRight.Manages(person, place);
            case "place_member" -> new CareRight.StaffOf(person, place);
            case "acting_manager" -> new CareRight.ActsFor(person, place, HeldCovers.span(row));
            default -> new CareRight.OnShift(person, place,
                    row.getObject("until", OffsetDateTime.class).toInstant());
        };
    }
}
