package org.kinward.core.erasure.part;

import java.util.List;
import java.util.UUID;

import org.kinward.core.identity.Compartment;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Carries out what two people decided about parts of closed files. It believes nobody: it asks casework what is decided, and
 * may be run again from whatever step it stopped at.
 */
public final class EndParts {

    private final Decided decided;
    private final HeldParts vault;

    public EndParts(Decided decided, HeldParts vault) {
        this.decided = decided;
        this.vault = vault;
    }

    /** How many parts are gone now that were not before. */
    public int end() {
        var waiting = decided.waiting();
        waiting.forEach(this::end);
        return waiting.size();
    }

    /** The vault first: a photograph of which casework says that it is gone is gone. */
    private void end(PartOfChild part) {
        vault.end(part.child(), part.part().compartment());
        decided.done(part);
    }

    /** A part of one closed file, and which request it is. */
    public record PartOfChild(UUID request, ReferenceNumber child, ErasedPart part) {
    }

    /** What two people have decided, as casework says it to the program itself. */
    public interface Decided {

        /** What is decided and not carried out; those that wait longest first. */
        List<PartOfChild> waiting();

        /** It is carried out; said again it changes nothing. */
        void done(PartOfChild part);
    }

    /** The vault's side. */
    public interface HeldParts {

        /** Destroys everything that this compartment of the child holds or held, then its key; may be done again. */
        void end(ReferenceNumber child, Compartment compartment);
    }
}
