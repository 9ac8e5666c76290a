package org.kinward.persistence.access;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.people.Posting;
import org.kinward.core.access.people.PostingMirror;
import org.kinward.core.identity.care.ActingRights;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.springframework.stereotype.Component;

/** Tells the vault who belongs to a place, who manages it and who may lead cases. */
@Component
final class VaultPostingMirror implements PostingMirror {

    private final DirectCare mirror;
    private final ActingRights acting;

    VaultPostingMirror(DirectCare mirror, ActingRights acting) {
        this.mirror = mirror;
        this.acting = acting;
    }

    @Override
    public void given(PersonId person, Posting posting, Instant decidedAt) {
        rights(person, posting).forEach(right -> mirror.grant(right, decidedAt));
    }

    @Override
    public void taken(PersonId person, Posting posting, Instant decidedAt) {
        rights(person, posting).forEach(right -> mirror.revoke(right, decidedAt));
    }

    @Override
    public void offShift(PersonId person, Set<PlaceId> places, Instant decidedAt) {
        places.forEach(place -> mirror.revoke(new CareRight.OnShift(person, place, decidedAt), decidedAt));
    }

    @Override
    public void actingEnds(PersonId person, Instant decidedAt) {
        acting.actingEnds(person, decidedAt);
    }

    @Override
    public void mayLead(PersonId person, boolean may, Instant decidedAt) {
        var right = new CareRight.MayLead(person);
        if (may) {
            mirror.grant(right, decidedAt);
        } else {
            mirror.revoke(right, decidedAt);
        }
    }

    private static Stream<CareRight> rights(PersonId person, Posting posting) {
        return Stream.concat(posting.member().stream().map(place -> new CareRight.StaffOf(person, place)),
                posting.managed().stream().map(place -> new CareRight.Manages(person, place)));
    }
}
