package org.kinward.persistence.access;

import java.time.Instant;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.people.Posting;
import org.kinward.core.access.people.PostingMirror;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.springframework.stereotype.Component;

/** Tells the vault who belongs to a place and who manages it. */
@Component
final class VaultPostingMirror implements PostingMirror {

    private final DirectCare mirror;

    VaultPostingMirror(DirectCare mirror) {
        this.mirror = mirror;
    }

    @Override
    public void given(PersonId person, Posting posting, Instant decidedAt) {
        rights(person, posting).forEach(right -> mirror.grant(right, decidedAt));
    }

    @Override
    public void taken(PersonId person, Posting posting, Instant decidedAt) {
        // whoever no longer belongs to a place is not on shift there either, even if nobody signed her off
        posting.member().stream().map(place -> new CareRight.OnShift(person, place, decidedAt))
                .forEach(right -> mirror.revoke(right, decidedAt));
        rights(person, posting).forEach(right -> mirror.revoke(right, decidedAt));
    }

    private static Stream<CareRight> rights(PersonId person, Posting posting) {
        return Stream.concat(posting.member().stream().map(place -> new CareRight.StaffOf(person, place)),
                posting.managed().stream().map(place -> new CareRight.Manages(person, place)));
    }
}
