package org.kinward.core.identity.mend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.kinward.core.identity.mend.Finding.Kind;
import org.kinward.core.reference.ReferenceNumber;

/**
 * After a database was restored that is older than the store of the keys, vault and casework have rows again of children
 * who were erased since. The vault's open no more; here all are ended once more. Somebody decided it: no key is destroyed
 * otherwise.
 */
public final class ReplayErasures {

    private static final int PAGE = 500;

    private final ErasedNumbers erased;
    private final HeldChildren vault;
    private final RecordedChildren casework;

    public ReplayErasures(ErasedNumbers erased, HeldChildren vault, RecordedChildren casework) {
        this.erased = erased;
        this.vault = vault;
        this.casework = casework;
    }

    /** Looks at every erased number once and returns those that had come back; one that is being ended is not back. */
    public List<Finding> replay() {
        var again = new ArrayList<Finding>();
        for (var page = erased.erasedAfter(Leaf.START, PAGE); page.last().isPresent(); page = erased
                .erasedAfter(page.last().get(), PAGE)) {
            var back = new LinkedHashSet<ReferenceNumber>();
            var ending = new LinkedHashSet<ReferenceNumber>();
            vault.among(page.children()).values().stream().filter(held -> held.state() != HeldChild.State.ENDED)
                    .forEach(held -> (held.state() == HeldChild.State.ENDING ? ending : back).add(held.child()));
            casework.among(page.children()).values().stream().filter(ReplayErasures::isBack)
                    .map(RecordedChild::child).forEach(back::add);
            ending.forEach(vault::end);
            back.forEach(this::eraseAgain);
            back.forEach(child -> again.add(new Finding(Kind.ERASED_AGAIN, child)));
        }
        return List.copyOf(again);
    }

    /**
     * A whole record. A draft of an erased child is left to its manager, who discards it again; what is being erased is
     * forgotten already, and the comparison of both sides ends it.
     */
    private static boolean isBack(RecordedChild recorded) {
        return recorded.state() == RecordedChild.State.CREATED;
    }

    private void eraseAgain(ReferenceNumber child) {
        casework.forgetAgain(child);
        vault.end(child);
        casework.retire(child);
    }

    /** The children whose keys were destroyed, as the store of the keys remembers them for ever. */
    public interface ErasedNumbers {

        /** The next numbers in the order of their symbols, after those symbols. */
        Leaf<ReferenceNumber> erasedAfter(String last, int atMost);
    }
}
