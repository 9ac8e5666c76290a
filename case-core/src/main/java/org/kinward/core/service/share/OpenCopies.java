package org.kinward.core.service.share;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.referral.ReferralId;

/** The copies that providers can read of one child now. */
public interface OpenCopies {

    /**
     * Words of some groups that one office reads.
     *
     * @param written
     *            when they were written
     */
    record OpenCopy(ReferralId referral, Recipient with, Set<DataGroup> groups, Instant written) {

        public OpenCopy {
            groups = Set.copyOf(groups);
        }
    }

    /** All of this child whose referral is open and whose words were not taken away. */
    List<OpenCopy> openOf(CaseFileId file);

    /** Takes away the words of all other groups at once, and lets these end no later than that. */
    void keepOnly(ReferralId referral, Covered covered, Instant now);
}
