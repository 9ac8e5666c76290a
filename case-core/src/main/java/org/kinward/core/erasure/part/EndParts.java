package org.kinward.core.erasure.part;

import java.util.List;
import java.util.Optional;
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

    /** Requests that are decided and not carried out. Each is ended by itself: one that cannot be ended holds up no other. */
    public List<UUID> waiting() {
        return decided.waiting();
    }

    /** How many of them have waited for longer than a round takes: somebody must look why. */
    public int late() {
        return decided.late();
    }

    /** Ends this one, if two people have decided it and it is not done. */
    public void end(UUID request) {
        decided.find(request).ifPresent(this::end);
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
        List<UUID> waiting();

        /** How many of them were decided more than an hour ago. */
        int late();

        /** The part that this request is about, if it is decided and not carried out. */
        Optional<PartOfChild> find(UUID request);

        /** It is carried out; said again it changes nothing. */
        void done(PartOfChild part);
    }

    /** The vault's side. */
    public interface HeldParts {

        /** Destroys everything that this compartment of the child holds or held, then its key; may be done again. */
        void end(ReferenceNumber child, Compartment compartment);
    }
}
