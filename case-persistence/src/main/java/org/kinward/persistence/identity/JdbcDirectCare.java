package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.RightsMirror;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mirror of direct care beside the vault's rows. A row says what was decided last, a revocation included: one that
 * comes is always the last. A grant must be later than what stands there, unless that was decided more than a minute
 * ahead of the clock: then the clock was set back since, and nothing that is decided now could ever be later.
 */
@Component
class JdbcDirectCare implements DirectCare, RightsMirror {

    private final JdbcClient vault;
    private final VaultTransaction transaction;
    private final Clock clock;

    JdbcDirectCare(@Qualifier("vaultJdbc") JdbcClient vault, VaultTransaction transaction, Clock clock) {
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One row of the mirror. */
    private record Tie(PersonId person, String capacity, UUID scope, @Nullable Instant until) {
    }

    @Override
    public void grant(CareRight right, Instant decidedAt) {
        transaction.alone(() -> {
            if (right instanceof CareRight.ChildAt at) {
                return receive(at, decidedAt);
            }
            var tie = tie(right);
            if (tie.isEmpty() && right instanceof CareRight.LeadWorker(var child, _) && !isEnded(child)) {
                throw new IllegalStateException("the child is not in the vault yet; the grant is tried again");
            }
            return tie.map(known -> write(known, true, decidedAt)).orElse(0);
        });
    }

    @Override
    public void revoke(CareRight right, Instant decidedAt) {
        transaction.alone(() -> {
            if (right instanceof CareRight.ChildAt at) {
                return leave(at, decidedAt);
            }
            return tie(right).map(tie -> write(tie, false, decidedAt)).orElse(0);
        });
    }

    private int receive(CareRight.ChildAt at, Instant decidedAt) {
        return vault.sql("""
                insert into identity.held_child (id, reference, agency_id, place_id, place_decided_at)
                select :id, :reference, :agency, :place, :decided
                where not exists (select from identity.tombstone where reference = :reference)
                on conflict (reference) do update set place_id = excluded.place_id,
                    place_decided_at = excluded.place_decided_at
                    where identity.held_child.place_decided_at < excluded.place_decided_at
                        or identity.held_child.place_decided_at > :ahead
                """).param("ahead", ahead()).param("id", at.record()).param("reference", at.child().symbols())
                .param("agency", at.agency().value()).param("place", at.place().value())
                .param("decided", time(decidedAt)).update();
    }

    private int leave(CareRight.ChildAt at, Instant decidedAt) {
        return vault.sql("""
                update identity.held_child set place_id = null,
                    place_decided_at = greatest(place_decided_at, :decided)
                where reference = :reference
                """).param("reference", at.child().symbols()).param("decided", time(decidedAt)).update();
    }

    private Optional<Tie> tie(CareRight right) {
        return switch (right) {
            case CareRight.ChildAt _ -> Optional.empty();
            case CareRight.LeadWorker(var child, var worker) ->
                idOf(child).map(id -> new Tie(worker, "lead_worker", id, null));
            case CareRight.MayLead(var person) ->
                Optional.of(new Tie(person, "may_lead", person.value(), null));
            case CareRight.OnShift(var carer, var place, var until) ->
                Optional.of(new Tie(carer, "on_shift", place.value(), until));
            case CareRight.Manages(var manager, var place) ->
                Optional.of(new Tie(manager, "place_manager", place.value(), null));
            case CareRight.StaffOf(var person, var place) ->
                Optional.of(new Tie(person, "place_member", place.value(), null));
        };
    }

    private Optional<UUID> idOf(ReferenceNumber child) {
        return vault.sql("select id from identity.held_child where reference = :reference")
                .param("reference", child.symbols()).query(UUID.class).optional();
    }

    private boolean isEnded(ReferenceNumber child) {
        return vault.sql("select exists (select from identity.tombstone where reference = :reference)")
                .param("reference", child.symbols()).query(Boolean.class).single();
    }

    private int write(Tie tie, boolean granted, Instant decidedAt) {
        return vault.sql("""
                insert into identity.direct_care as d (person_id, capacity, scope_id, granted, until, decided_at)
                values (:person, :capacity, :scope, :granted, :until, :decided)
                on conflict (person_id, capacity, scope_id) do update set granted = excluded.granted,
                    until = excluded.until,
                    decided_at = case when excluded.granted then excluded.decided_at
                        else greatest(d.decided_at, excluded.decided_at) end
                    where not excluded.granted or d.decided_at < excluded.decided_at or d.decided_at > :ahead
                """).param("ahead", ahead()).param("person", tie.person().value()).param("capacity", tie.capacity())
                .param("scope", tie.scope()).param("granted", granted)
                .param("until", tie.until() == null ? null : time(tie.until()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("decided", time(decidedAt)).update();
    }

    @Override
    public Map<CareRight, Instant> standing() {
        return transaction.alone(() -> vault.sql("""
                select person_id, capacity, scope_id, decided_at,
                    coalesce(until, now() + interval '14 hours') as until
                from identity.direct_care
                where granted and capacity <> 'lead_worker' and (until is null or until > now())
                """).query((row, _) -> Map.entry(atPlace(row),
                row.getObject("decided_at", OffsetDateTime.class).toInstant())).list()).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean take(CareRight right, Instant seen, Instant decidedAt) {
        return transaction.alone(() -> tie(right).map(tie -> vault.sql("""
                update identity.direct_care set granted = false, decided_at = greatest(decided_at, :decided)
                where person_id = :person and capacity = :capacity and scope_id = :scope
                    and granted and decided_at = :seen
                """).param("person", tie.person().value()).param("capacity", tie.capacity())
                .param("scope", tie.scope()).param("seen", time(seen)).param("decided", time(decidedAt))
                .update()).orElse(0)) > 0;
    }

    private static CareRight atPlace(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var place = new PlaceId(row.getObject("scope_id", UUID.class));
        return switch (row.getString("capacity")) {
            case "may_lead" -> new CareRight.MayLead(person);
            case "place_manager" -> new CareRight.Manages(person, place);
            case "place_member" -> new CareRight.StaffOf(person, place);
            default -> new CareRight.OnShift(person, place,
                    row.getObject("until", OffsetDateTime.class).toInstant());
        };
    }

    private OffsetDateTime ahead() {
        return time(clock.instant().plus(Duration.ofMinutes(1)));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
