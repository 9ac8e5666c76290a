package org.kinward.core.erasure.part;

import org.kinward.core.identity.Compartment;

/** A part of a closed file that can be erased while the rest stays. */
public enum ErasedPart {
    PHOTOGRAPHS(Compartment.PHOTOGRAPHS), SUSPECTS(Compartment.SUSPECTS);

    private final Compartment compartment;

    ErasedPart(Compartment compartment) {
        this.compartment = compartment;
    }

    /** What the vault destroys, with its key. */
    public Compartment compartment() {
        return compartment;
    }
}
