package org.kinward.core.child;

import org.kinward.core.answer.Certainty;

/** What an age rests on (F5). A birth date worked out from an estimate stays an estimate. */
public enum AgeBasis {
    DOCUMENT(Certainty.CONFIRMED_BY_DOCUMENT), CHILDS_WORD(Certainty.SAID_BY_CHILD),
    SOMEONES_WORD(Certainty.SAID_BY_SOMEONE_ELSE), ESTIMATE(Certainty.ESTIMATED_BY_WORKER),
    /** Nobody could say; the person is treated as a child. */
    PRESUMED(Certainty.ESTIMATED_BY_WORKER);

    private final Certainty certainty;

    AgeBasis(Certainty certainty) {
        this.certainty = certainty;
    }

    /** How sure an age on this basis is, so that nobody has to be asked twice. */
    public Certainty certainty() {
        return certainty;
    }
}
