package org.kinward.reporting.casefile;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;

/**
 * Another child who was found at the same time, as far as the acting person may know it.
 *
 * @param file
 *            surrogate of its case file
 * @param tie
 *            what the other child is to this one; empty where nobody said, or where it is not for the acting person
 */
public record FoundTogether(UUID file, ReferenceNumber reference, Optional<String> callWord, SeenAs seenAs,
        Optional<Tie> tie) {

    /** What the other child is to this one, as the list of their event says. */
    public enum Tie {
        BROTHER_OR_SISTER, FRIEND, ITS_BABY, ITS_MOTHER
    }
}
