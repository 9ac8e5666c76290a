package org.kinward.core.erasure.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that an address names, if it is one. */
    public static Optional<ErasedPart> named(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
