package org.kinward.core.service.share;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.saving.Revision;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralState;

/** What a provider's account reads: copies of its own open referrals, and nothing else. */
public interface Received {

    /** What a part of a copy says. */
    enum Part {
        NUMBER, SERVICE, ASKED, WHO_THE_CHILD_IS, WHERE_THE_CHILD_IS, FAMILY, HEALTH, WHAT_HAPPENED, SCHOOL_AND_WORK,
        PAPERS, HELP_GIVEN
    }

    /** A part of a copy, in the words of who sent it. */
    record Words(Part part, String words) {
    }

    /**
     * One referral as its provider sees it.
     *
     * @param words
     *            in the order of the parts
     * @param revision
     *            how many moves there were
     */
    record One(ReferralId id, List<Words> words, Standing standing, Revision revision) {

        public One {
            words = List.copyOf(words);
        }
    }

    /** How it stands, and until when an answer is waited for. */
    record Standing(ReferralState state, Instant sent, Instant due) {
    }

    /** Those that are open, the one that is due first first, {@link #MOST} at most. */
    List<One> open();

    int MOST = 200;

    Optional<One> find(ReferralId id);

    /**
     * Adds the provider's own answer.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved it since it was seen
     */
    void answer(One seen, ReferralLine line);
}
