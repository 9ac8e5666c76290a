package org.kinward.core.identity.mend;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.RightsMirror;

/**
 * Brings the vault's mirror of what people may do at places, and whether they may lead cases, to what the accounts
 * decided: a right too many is taken away, one that is missing after a crash is given.
 */
public final class MendRights {

    private final PlaceRights decided;
    private final RightsMirror mirrored;
    private final DirectCare care;

    public MendRights(PlaceRights decided, RightsMirror mirrored, DirectCare care) {
        this.decided = decided;
        this.mirrored = mirrored;
        this.care = care;
    }

    /** How many rights were taken away, and how many given. */
    public record Mended(int taken, int given) {
    }

    /** What one right says, whenever it ends. */
    private record Standing(Class<? extends CareRight> kind, PersonId person, Optional<PlaceId> place,
            Optional<UUID> span) {

        static Standing at(CareRight right, PersonId person, PlaceId place) {
            return new Standing(right.getClass(), person, Optional.of(place), Optional.empty());
        }
    }

    /**
     * Compares once. The mirror is read first: a right is given in it last and taken away in it first, so what it has
     * and the accounts then have not is over.
     *
     * @param now
     *            a time before the first look
     */
    public Mended mend(Instant now) {
        var standing = mirrored.standing();
        var seen = byStanding(standing.keySet());
        var wanted = byStanding(decided.inForce());
        var tooMany = seen.keySet().stream().filter(right -> !wanted.containsKey(right)).map(seen::get).toList();
        var missing = wanted.keySet().stream().filter(right -> !seen.containsKey(right)).map(wanted::get).toList();
        var taken = tooMany.stream()
                .filter(right -> mirrored.take(right, Objects.requireNonNull(standing.get(right)), now)).count();
        missing.forEach(right -> care.grant(right, now.minus(DirectCare.STILL_DECIDING)));
        return new Mended((int) taken, missing.size());
    }

    private static Map<Standing, CareRight> byStanding(Set<CareRight> rights) {
        return rights.stream()
                .collect(Collectors.toMap(MendRights::standing, Function.identity(), (first, _) -> first));
    }

    private static Standing standing(CareRight right) {
        return switch (right) {
            case CareRight.OnShift(var carer, var place, _) -> Standing.at(right, carer, place);
            case CareRight.Manages(var manager, var place) -> Standing.at(right, manager, place);
            case CareRight.StaffOf(var person, var place) -> Standing.at(right, person, place);
            case CareRight.ActsFor(var acting, var place, var span) ->
                new Standing(right.getClass(), acting, Optional.of(place), Optional.of(span.id()));
            case CareRight.MayLead(var person) ->
                new Standing(right.getClass(), person, Optional.empty(), Optional.empty());
            case CareRight.ChildAt _,CareRight.LeadWorker _,CareRight.Covers _ ->
                throw new IllegalArgumentException("not a right at a place");
        };
    }
}
