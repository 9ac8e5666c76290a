package org.kinward.core.access.people;

import java.time.Instant;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** The vault's own memory of who belongs to a place, who manages it and who may lead cases. */
public interface PostingMirror {

    void given(PersonId person, Posting posting, Instant decidedAt);

    void taken(PersonId person, Posting posting, Instant decidedAt);

    /** The person is there no more at all: neither posted nor on shift, even if nobody signed her off. */
    default void left(PersonId person, Posting posting, Instant decidedAt) {
        taken(person, posting, decidedAt);
        offShift(person, posting.member(), decidedAt);
    }

    /** The person is no longer on shift at these places, whether signed off or not. */
    void offShift(PersonId person, Set<PlaceId> places, Instant decidedAt);

    /** The person acts for no manager any more, nor anybody for this person; what still holds comes back by comparison. */
    void actingEnds(PersonId person, Instant decidedAt);

    /** Whether the person may answer for cases from now on. */
    void mayLead(PersonId person, boolean may, Instant decidedAt);
}
