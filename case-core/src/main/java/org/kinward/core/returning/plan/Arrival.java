package org.kinward.core.returning.plan;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.Kin;

/**
 * How a child was handed over at its home (FIELD F31); never changed. The name is in the vault.
 *
 * @param on
 *            the day, at the agency
 * @param sealedAs
 *            which of the names in the vault is the one of who received the child; empty until it is sealed
 */
public record Arrival(LocalDate on, To to, Child child, OptionalInt sealedAs, Written written) {

    /** The paper by which the identity of who receives the child was seen. */
    public enum IdentitySeen {
        NATIONAL_CARD, PASSPORT, SERVICE_CARD, OTHER_CARD_WITH_PICTURE,
        /** No paper: somebody of the village or of an office knows the person and said so. */
        KNOWN_TO_AUTHORITY
    }

    /** Who else was there. */
    public enum Witness {
        COLLEAGUE, RECEIVING_WORKER, AUTHORITY, COMMITTEE
    }

    /** Who received the child. */
    public record To(Kin who, IdentitySeen identity, Witness witness) {
    }

    /** How the child was with it. */
    public enum HowChildWas {
        GLAD, UNSURE, AFRAID, COULD_NOT_SAY
    }

    /**
     * The child and what it had with it.
     *
     * @param words
     *            its words, without names
     * @param belongings
     *            whether everything that is the child's was given
     */
    public record Child(HowChildWas view, String words, boolean belongings) {

        public Child {
            words = Said.maybe(words);
        }
    }

    /** The same, once the name is sealed. */
    public Arrival sealed(int as) {
        return new Arrival(on, to, child, OptionalInt.of(as), written);
    }

    /** The same whenever it is sent, to the same person; before the name is sealed, as far as that can be said. */
    public boolean saysTheSame(Arrival other) {
        var same = sealedAs.isEmpty() || other.sealedAs.isEmpty() || sealedAs.equals(other.sealedAs);
        return same && on.equals(other.on) && to.equals(other.to) && child.equals(other.child);
    }
}
