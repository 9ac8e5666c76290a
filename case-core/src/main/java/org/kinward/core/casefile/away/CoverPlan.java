package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.DirectCare;

/** What ends and what begins; what stays as it is stands in neither. */
record CoverPlan(List<Cover> ending, List<Cover> beginning) {

    CoverPlan {
        ending = List.copyOf(ending);
        beginning = List.copyOf(beginning);
    }

    static CoverPlan between(List<Cover> standing, List<Cover> wanted, Instant now) {
        return new CoverPlan(without(standing, wanted, now), without(wanted, standing, now));
    }

    /** What a split asks for, from this moment to the end of the absence. */
    static List<Cover> wanted(Absence absence, Split split, List<LedChild> children, Instant now) {
        var time = absence.time().from(now);
        if (time.isEmpty()) {
            return List.of();
        }
        Stream<Cover> ofChildren = children.stream()
                .flatMap(child -> Optional.ofNullable(split.children().get(child.record())).stream()
                        .map(cover -> new Cover.OfChild(child, terms(absence, cover, time.get()))));
        Stream<Cover> ofPlaces = split.places().entrySet().stream()
                .map(entry -> new Cover.OfPlace(entry.getKey(), terms(absence, entry.getValue(), time.get())));
        return Stream.concat(ofChildren, ofPlaces).toList();
    }

    private static Cover.Terms terms(Absence absence, PersonId cover, AwayTime time) {
        return new Cover.Terms(UUID.randomUUID(), absence.id(), absence.person(), cover, time);
    }

    private static List<Cover> without(List<Cover> all, List<Cover> others, Instant now) {
        return all.stream().filter(one -> others.stream().noneMatch(other -> one.saysTheSame(other, now))).toList();
    }

    /** Before casework decides: what ends is gone from the vault whatever happens then. */
    void takeFrom(DirectCare vault, Instant now) {
        ending.forEach(cover -> vault.revoke(cover.right(), now));
    }

    /** After casework has decided. */
    void giveTo(DirectCare vault, Instant now) {
        beginning.forEach(cover -> vault.grant(cover.right(), now));
    }
}
