package org.kinward.core.access.people;

import java.util.Set;

import org.kinward.core.access.PlaceId;

/** The places a person belongs to, and those the person manages. */
public record Posting(Set<PlaceId> member, Set<PlaceId> managed) {

    public Posting {
        member = Set.copyOf(member);
        managed = Set.copyOf(managed);
    }
}
