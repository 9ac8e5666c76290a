package org.kinward.core.identity.file;

import org.kinward.core.identity.Compartment;

/** What a held file is, as far as keys and screening ask. */
public enum FileKind {
    /** A paper: whoever put it in answers for it. */
    PAPER(Compartment.DOCUMENTS),
    /** A photograph: it opens for nobody before a second person has looked at it (DOMAIN 11). */
    PHOTOGRAPH(Compartment.PHOTOGRAPHS);

    private final Compartment compartment;

    FileKind(Compartment compartment) {
        this.compartment = compartment;
    }

    /** Whose keys lock it. */
    public Compartment compartment() {
        return compartment;
    }
}
