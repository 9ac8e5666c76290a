package org.kinward.core.consent.answering;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** Keeps who answers for each child, and everybody who did before. */
public interface Answerers {

    /** Who wrote it, and when. */
    record Written(WhoAnswers who, PersonId by, Instant at) {
    }

    /** Who answers now; {@link WhoAnswers#unknown} before anybody has written it down. */
    WhoAnswers of(CaseFileId file);

    /**
     * Keeps it beside what stood there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since the revision it carries
     */
    void keep(WhoAnswers who, PersonId by, Instant at);

    /** Everybody so far, the newest first. */
    List<Written> history(CaseFileId file);
}
