package org.kinward.core.consent.asked;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * Keeps what was asked and everything that was said to it. Nothing is changed or deleted: who withdraws adds a line.
 * Whether something may be done is asked of {@link org.kinward.core.consent.permit.MayUse}, nowhere else.
 */
public interface Consents {

    /**
     * Keeps a use that nobody was asked about yet. What asks the same is there once for a child, whoever was faster.
     *
     * @return under which id it is there
     */
    ConsentId add(Consent first, PersonId by);

    /** The use as it stands, if the acting person may see it. */
    Optional<Consent> find(ConsentId id);

    /** Everything that was asked for this child, the oldest first. */
    List<Consent> of(CaseFileId file);

    /**
     * Adds what was said.
     *
     * @param seen
     *            the use as it was before
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since
     */
    void say(Consent seen, Said said);

    /** Everything that was said, the newest first. */
    List<Said> history(ConsentId id);
}
