package org.kinward.persistence.identity;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;

/** One row of the mirror of direct care. */
record CareTie(PersonId person, String capacity, UUID scope, Lasting lasting) {

    private static final UUID NO_SPAN = new UUID(0, 0);

    /** How long it lasts by itself, and for whom who is away. */
    record Lasting(UUID span, @Nullable UUID away, @Nullable Instant since, @Nullable Instant until) {
    }

    static CareTie of(PersonId person, String capacity, UUID scope) {
        return new CareTie(person, capacity, scope, new Lasting(NO_SPAN, null, null, null));
    }

    static CareTie during(PersonId person, String capacity, UUID scope, CareSpan span) {
        return new CareTie(person, capacity, scope,
                new Lasting(span.id(), span.away().value(), span.from(), span.until()));
    }

    /** The row of a right of a person at a place; a right to one child has the child's id in it, which the vault knows. */
    static CareTie atPlace(CareRight right) {
        return switch (right) {
            case CareRight.ActsFor(var acting, var place, var span) ->
                during(acting, "acting_manager", place.value(), span);
            case CareRight.MayLead(var person) -> of(person, "may_lead", person.value());
            case CareRight.OnShift(var carer, var place, var until) ->
                new CareTie(carer, "on_shift", place.value(), new Lasting(NO_SPAN, null, null, until));
            case CareRight.Manages(var manager, var place) -> of(manager, "place_manager", place.value());
            case CareRight.StaffOf(var person, var place) -> of(person, "place_member", place.value());
            case CareRight.ChildAt _,CareRight.LeadWorker _,CareRight.Covers _ ->
                throw new IllegalArgumentException("not a right at a place");
        };
    }
}
