package org.kinward.core.identity.mend;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.identity.mend.Finding.Kind;
import org.kinward.core.reference.ReferenceNumber;

/**
 * After a database was restored that is older than the store of the keys, the vault has rows again of children who were
 * erased since. They open no more; here they are ended once more. Somebody decided it: no key is destroyed otherwise.
 */
public final class ReplayErasures {

    private static final int PAGE = 500;

    private final ErasedNumbers erased;
    private final HeldChildren vault;

    public ReplayErasures(ErasedNumbers erased, HeldChildren vault) {
        this.erased = erased;
        this.vault = vault;
    }

    /** Looks at every erased number once and returns those that had come back. */
    public List<Finding> replay() {
        var again = new ArrayList<Finding>();
        for (var page = erased.erasedAfter(Leaf.START, PAGE); page.last().isPresent(); page = erased
                .erasedAfter(page.last().get(), PAGE)) {
            vault.among(page.children()).values().stream().filter(held -> held.state() != HeldChild.State.ENDED)
                    .forEach(held -> {
                        vault.end(held.child());
                        again.add(new Finding(Kind.ERASED_AGAIN, held.child()));
                    });
        }
        return List.copyOf(again);
    }

    /** The children whose keys were destroyed, as the store of the keys remembers them for ever. */
    public interface ErasedNumbers {

        /** The next numbers in the order of their symbols, after those symbols. */
        Leaf<ReferenceNumber> erasedAfter(String last, int atMost);
    }
}
