package org.kinward.core.child;

import java.util.Optional;

/**
 * The answers about sex that in several countries bring arrest or killing: kept under a key of their own in the vault,
 * never in casework, lists or exports (F106).
 */
public enum SealedSex {
    OTHER_OR_INTERSEX;

    /** As the vault keeps it. */
    public String encode() {
        return name();
    }

    /** From the vault; empty if nothing is held. */
    public static Optional<SealedSex> decode(String kept) {
        return OTHER_OR_INTERSEX.name().equals(kept) ? Optional.of(OTHER_OR_INTERSEX) : Optional.empty();
    }
}
