package org.kinward.core.service.share;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;

/** Something beside referrals that is shown to another office by consent, and is not shown any longer than consent covers it. */
public interface EndsWithConsent {

    /**
     * Looks again, in the transaction of the word that was said.
     *
     * @param coverage
     *            with that word
     * @param by
     *            who wrote it down
     */
    void lookAgain(CaseFileId file, Coverage coverage, PersonId by, Moment now);
}
