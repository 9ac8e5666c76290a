package org.kinward.core.service.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;

/** Keeps referrals for who works on the case. Nothing is changed or deleted, only moves are added. */
public interface Referrals {

    /**
     * What the provider will read.
     *
     * @param child
     *            the number, the only name of the child
     * @param service
     *            what the service is called
     * @param until
     *            when the words of groups end by themselves; empty if they do not
     */
    record Copy(ReferenceNumber child, String service, List<Shared> shared, Optional<Instant> until) {

        public Copy {
            shared = List.copyOf(shared);
        }
    }

    /** Keeps a referral that was just sent, and the copy the provider reads; of a letter there is none. */
    void add(Referral sent, Optional<Copy> copy);

    Optional<Referral> find(ReferralId id);

    /** All of this child, the newest first. */
    List<Referral> of(CaseFileId file);

    /** What was shared with this one, in the order of the groups, and whether it can still be read. */
    List<CopiedWords> copied(ReferralId id);

    /**
     * Words of one group that a provider reads or could read once.
     *
     * @param ended
     *            when they were taken away; empty as long as the referral and its time last
     */
    record CopiedWords(Shared shared, Optional<Instant> until, Optional<Instant> ended) {
    }

    /**
     * Adds a move.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved it since it was seen
     */
    void move(Referral seen, ReferralLine line);
}
