package org.kinward.core.consent;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;

/**
 * A version about to be published; its number is given when it is kept.
 *
 * @param by
 *            the administrator who answers for the words
 */
public record NewStatement(StatementVersion version, List<StatementText> texts, PersonId by, Instant at) {

    public NewStatement {
        texts = List.copyOf(texts);
    }
}
