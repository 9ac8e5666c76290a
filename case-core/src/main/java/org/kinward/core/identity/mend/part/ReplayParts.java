package org.kinward.core.identity.mend.part;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.reference.ReferenceNumber;

/**
 * After a database was restored that is older than the store of the keys, the vault has rows again of parts that two people
 * have erased since, and casework knows them again. Here they are taken out once more; what was written later, on a file that
 * was opened again, stays.
 */
public final class ReplayParts {

    private static final int PAGE = 500;

    private final ErasedParts erased;
    private final HeldParts vault;
    private final KnownParts casework;

    public ReplayParts(ErasedParts erased, HeldParts vault, KnownParts casework) {
        this.erased = erased;
        this.vault = vault;
        this.casework = casework;
    }

    /** Looks at every erased part once, the vault first; how many the vault had again, or casework did not say to be gone. */
    public int replay() {
        var again = 0;
        for (var page = erased.partsAfter(Leaf.START, PAGE); page.last().isPresent(); page = erased
                .partsAfter(page.last().get(), PAGE)) {
            var back = new HashSet<>(vault.back(page.children()));
            back.forEach(vault::endAgain);
            back.addAll(casework.goneAgain(page.children()));
            again += back.size();
        }
        return again;
    }

    /**
     * A compartment of a child whose key was destroyed.
     *
     * @param at
     *            what was written until then is gone
     */
    public record GonePart(ReferenceNumber child, Compartment compartment, Instant at) {
    }

    /** The parts whose keys were destroyed, as the store of the keys remembers them for ever. */
    public interface ErasedParts {

        /** The next ones in their order, after that place. */
        Leaf<GonePart> partsAfter(String last, int atMost);
    }

    /** The vault's side. */
    public interface HeldParts {

        /** Those of which the vault holds something that was written before they were erased. */
        List<GonePart> back(Collection<GonePart> parts);

        /** Takes that out; the key that the part may have by now stays. */
        void endAgain(GonePart part);
    }

    /** Casework's side. */
    public interface KnownParts {

        /**
         * Writes down that these are gone, where casework does not say so; what is being carried out is left to whoever carries
         * it out. Said again it changes nothing.
         *
         * @return those of which it did not say so
         */
        Collection<GonePart> goneAgain(Collection<GonePart> parts);
    }
}
