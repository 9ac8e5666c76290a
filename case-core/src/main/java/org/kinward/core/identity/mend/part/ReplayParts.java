package org.kinward.core.identity.mend.part;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.reference.ReferenceNumber;

/**
 * After a database was restored that is older than the store of the keys, the vault has rows again of parts that two people
 * have erased since. Here they are taken out once more; what was written later, on a file that was opened again, stays.
 */
public final class ReplayParts {

    private static final int PAGE = 500;

    private final ErasedParts erased;
    private final HeldParts vault;

    public ReplayParts(ErasedParts erased, HeldParts vault) {
        this.erased = erased;
        this.vault = vault;
    }

    /** Looks at every erased part once; how many had come back. */
    public int replay() {
        var again = 0;
        for (var page = erased.partsAfter(Leaf.START, PAGE); page.last().isPresent(); page = erased
                .partsAfter(page.last().get(), PAGE)) {
            var back = vault.back(page.children());
            back.forEach(vault::endAgain);
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
}
