package org.kinward.core.legal.matter;

/** What somebody was sentenced to, as coarse as it is counted; how long and how much stands in the locked words. */
public enum SentenceKind {
    PRISON, SUSPENDED_PRISON, FINE, OTHER_SENTENCE, NOT_KNOWN
}
