package org.kinward.persistence.identity;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.ActingRights;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.LeavesCare;
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
class JdbcDirectCare implements DirectCare, ActingRights, LeavesCare {

    private final JdbcClient vault;
    private final VaultTransaction transaction;
    private final Clock clock;

    JdbcDirectCare(@Qualifier("vaultJdbc") JdbcClient vault, VaultTransaction transaction, Clock clock) {
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void grant(CareRight right, Instant decidedAt) {
        transaction.alone(() -> {
            if (right instanceof CareRight.ChildAt at) {
                return receive(at, decidedAt);
            }
            var tie = tie(right);
            if (tie.isEmpty() && right instanceof CareRight.OfChild of && !isEnded(of.child())) {
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

    /**
     * Whoever recorded the child and the round that mends tell it in the same moment: both have its surrogate and its number, and
     * a row that conflicts with either is no failure. So the row is made or left alone first, and set right second.
     */
    private int receive(CareRight.ChildAt at, Instant decidedAt) {
        int made = of(at, decidedAt, """
                insert into identity.held_child (id, reference, agency_id, place_id, place_decided_at, first_id)
                select :id, :reference, :agency, :place, :decided,
                    (select f.id from identity.held_child f where f.reference = :first)
                where not exists (select from identity.tombstone t where t.reference in (:reference, :first))
                    and (:first::text is null or exists (select from identity.held_child f where f.reference = :first))
                on conflict do nothing
                """).update();
        return made > 0 ? made : of(at, decidedAt, """
                update identity.held_child set place_id = :place, place_decided_at = :decided
                where reference = :reference and (place_decided_at < :decided or place_decided_at > :ahead)
                    and not exists (select from identity.tombstone t where t.reference in (:reference, :first))
                    and (:first::text is null or exists (select from identity.held_child f where f.reference = :first))
                """).param("ahead", ahead()).update();
    }

    private JdbcClient.StatementSpec of(CareRight.ChildAt at, Instant decidedAt, String sql) {
        return vault.sql(sql).param("id", at.record()).param("reference", at.child().symbols())
                .param("agency", at.agency().value()).param("place", at.place().value())
                .param("first", at.first().map(ReferenceNumber::symbols).orElse(null), Types.VARCHAR)
                .param("decided", time(decidedAt));
    }

    private int leave(CareRight.ChildAt at, Instant decidedAt) {
        return vault.sql("""
                update identity.held_child set place_id = null,
                    place_decided_at = greatest(place_decided_at, :decided)
                where reference = :reference
                """).param("reference", at.child().symbols()).param("decided", time(decidedAt)).update();
    }

    private Optional<CareTie> tie(CareRight right) {
        return switch (right) {
            case CareRight.ChildAt _ -> Optional.empty();
            case CareRight.LeadWorker(var child, var worker) ->
                idOf(child).map(id -> CareTie.of(worker, "lead_worker", id));
            case CareRight.Covers(var child, var cover, var span) ->
                idOf(child).map(id -> CareTie.during(cover, "cover", id, span));
            case CareRight.MayLead _,CareRight.OnShift _,CareRight.Manages _,CareRight.StaffOf _,CareRight.ActsFor _ ->
                Optional.of(CareTie.atPlace(right));
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

    /** A grant that was decided before its child left the care of the agency comes too late, whether a row stands or not. */
    private int write(CareTie tie, boolean granted, Instant decidedAt) {
        return vault.sql("""
                insert into identity.direct_care as d (person_id, capacity, scope_id, span_id, away_id, granted, since,
                    until, decided_at)
                select :person::uuid, :capacity::text, :scope::uuid, :span::uuid, :away::uuid, :granted::boolean,
                    :since::timestamptz, :until::timestamptz, :decided::timestamptz
                where not (:granted::boolean and exists (select from identity.held_child h where h.id = :scope::uuid
                    and h.place_id is null and h.place_decided_at > :decided::timestamptz))
                on conflict (person_id, capacity, scope_id, span_id) do update set granted = excluded.granted,
                    until = excluded.until,
                    decided_at = case when excluded.granted then excluded.decided_at
                        else greatest(d.decided_at, excluded.decided_at) end
                    where not excluded.granted or d.decided_at < excluded.decided_at or d.decided_at > :ahead
                """).param("ahead", ahead()).param("person", tie.person().value()).param("capacity", tie.capacity())
                .param("scope", tie.scope()).param("granted", granted)
                .param("span", tie.lasting().span()).param("away", tie.lasting().away())
                .param("since", nullable(tie.lasting().since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", nullable(tie.lasting().until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("decided", time(decidedAt)).update();
    }

    @Override
    public void actingEnds(PersonId person, Instant decidedAt) {
        transaction.alone(() -> vault.sql("""
                update identity.direct_care set granted = false, decided_at = greatest(decided_at, :decided)
                where capacity = 'acting_manager' and :person in (person_id, away_id) and granted
                """).param("person", person.value()).param("decided", time(decidedAt)).update());
    }

    @Override
    public void leaves(ReferenceNumber first, AgencyId agency, Instant decidedAt) {
        transaction.alone(() -> vault.sql("""
                with left_care as (update identity.held_child set place_id = null,
                        place_decided_at = greatest(place_decided_at, :decided)
                    where agency_id = :agency and (reference = :first or first_id = (
                        select f.id from identity.held_child f where f.reference = :first)) returning id)
                update identity.direct_care d set granted = false, decided_at = greatest(d.decided_at, :decided)
                from left_care l where d.scope_id = l.id and d.capacity in ('lead_worker', 'cover') and d.granted
                """).param("first", first.symbols()).param("agency", agency.value()).param("decided", time(decidedAt))
                .update());
    }

    private OffsetDateTime ahead() {
        return time(clock.instant().plus(Duration.ofMinutes(1)));
    }

    private static @Nullable OffsetDateTime nullable(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
