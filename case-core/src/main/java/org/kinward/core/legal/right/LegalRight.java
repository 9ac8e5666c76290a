package org.kinward.core.legal.right;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * One person helps one child with the law, and opens its legal page; nobody else does. Given and ended by a manager of the
 * place.
 *
 * @param number
 *            counts the rights on a file, from 1
 */
public record LegalRight(CaseFileId file, int number, PersonId helper, Given given, Optional<Given> ended) {

    /** Who wrote it when. */
    public record Given(PersonId by, Instant at) {
    }

    public boolean holds() {
        return ended.isEmpty();
    }
}
