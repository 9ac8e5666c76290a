package org.kinward.core.child;

/**
 * Girl or boy, as it appears to the worker (certainty <em>estimated by worker</em>) or as the child says. Any other
 * answer goes to the vault as {@link SealedSex} and the question here is then <em>not known</em> (F106).
 */
public enum Sex {
    GIRL, BOY
}
