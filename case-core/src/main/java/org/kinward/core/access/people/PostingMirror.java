package org.kinward.core.access.people;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** The vault's own memory of who belongs to a place and who manages it. */
public interface PostingMirror {

    void given(PersonId person, Posting posting, Instant decidedAt);

    void taken(PersonId person, Posting posting, Instant decidedAt);
}
