package org.kinward.core.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.reference.ReferenceNumber;

/** Who is tied to whom, in memory: a right of a span is a tie of its own. */
final class InMemoryTies {

    private final Map<Tie, Decision> ties = new HashMap<>();

    private record Tie(PersonId person, CareLink link, Object scope, Optional<CareSpan> span) {

        static Tie always(PersonId person, CareLink link, Object scope) {
            return new Tie(person, link, scope, Optional.empty());
        }

        boolean holds(Instant now) {
            return span.map(one -> !now.isBefore(one.from()) && !one.isOver(now)).orElse(true);
        }
    }

    private record Decision(boolean granted, Optional<Instant> until, Instant at) {
    }

    /** When something was decided, and what time it is where that is written. */
    record Decided(Instant at, Instant now) {
    }

    /** A grant must be later than what stands, unless that is ahead of the clock: then the clock was set back since. */
    static boolean isBefore(Instant stands, Decided decided) {
        return stands.isBefore(decided.at()) || stands.isAfter(decided.now().plusSeconds(60));
    }

    void grant(CareRight right, Decided decided) {
        var until = right instanceof CareRight.OnShift(_, _, var end) ? Optional.of(end) : Optional.<Instant>empty();
        ties.merge(tie(right), new Decision(true, until, decided.at()),
                (old, grant) -> isBefore(old.at(), decided) ? grant : old);
    }

    /** A revocation always wins: what it takes away is given back by a later grant only. */
    void revoke(CareRight right, Instant decidedAt) {
        ties.merge(tie(right), new Decision(false, Optional.empty(), decidedAt),
                (old, _) -> new Decision(false, Optional.empty(), Collections.max(List.of(old.at(), decidedAt))));
    }

    boolean hasTakenSince(CareRight.OfChild right, Decided decided) {
        return Optional.ofNullable(ties.get(tie(right)))
                .filter(last -> !last.granted() && !isBefore(last.at(), decided)).isPresent();
    }

    Set<CareLink> links(PersonId person, Set<?> scopes, Instant now) {
        return ties.entrySet().stream().filter(tie -> tie.getKey().person().equals(person))
                .filter(tie -> scopes.contains(tie.getKey().scope()) && tie.getKey().holds(now))
                .filter(tie -> tie.getValue().granted())
                .filter(tie -> tie.getValue().until().map(now::isBefore).orElse(true)).map(tie -> tie.getKey().link())
                .collect(Collectors.toSet());
    }

    Set<PersonId> workers(ReferenceNumber child) {
        return of(child, CareLink.LEAD_WORKER).map(Tie::person).collect(Collectors.toSet());
    }

    Set<CareRight.Covers> covers(ReferenceNumber child) {
        return of(child, CareLink.COVER)
                .map(tie -> new CareRight.Covers(child, tie.person(), tie.span().orElseThrow()))
                .collect(Collectors.toSet());
    }

    private Stream<Tie> of(ReferenceNumber child, CareLink link) {
        return ties.entrySet().stream().filter(tie -> tie.getKey().link() == link)
                .filter(tie -> tie.getKey().scope().equals(child) && tie.getValue().granted()).map(Map.Entry::getKey);
    }

    private static Tie tie(CareRight right) {
        return switch (right) {
            case CareRight.ChildAt _,CareRight.MayLead _ -> throw new IllegalArgumentException("no tie to a child");
            case CareRight.LeadWorker(var child, var worker) -> Tie.always(worker, CareLink.LEAD_WORKER, child);
            case CareRight.Covers(var child, var cover, var span) ->
                new Tie(cover, CareLink.COVER, child, Optional.of(span));
            case CareRight.ActsFor(var acting, var place, var span) ->
                new Tie(acting, CareLink.ACTING_MANAGER, place, Optional.of(span));
            case CareRight.OnShift(var carer, var place, _) -> Tie.always(carer, CareLink.ON_SHIFT, place);
            case CareRight.Manages(var manager, var place) -> Tie.always(manager, CareLink.PLACE_MANAGER, place);
            case CareRight.StaffOf(var person, var place) -> Tie.always(person, CareLink.PLACE_MEMBER, place);
        };
    }
}
