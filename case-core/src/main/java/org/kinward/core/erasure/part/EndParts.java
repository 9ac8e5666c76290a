package org.kinward.core.erasure.part;

import java.util.ArrayList;
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

    /** Before the first request. */
    private static final UUID START = new UUID(0, 0);

    private final Decided decided;
    private final HeldParts vault;

    public EndParts(Decided decided, HeldParts vault) {
        this.decided = decided;
        this.vault = vault;
    }

    /**
     * All requests that are decided and not carried out. Each is ended by itself: however many cannot be ended, they hold up
     * no other.
     */
    public List<UUID> waiting() {
        var all = new ArrayList<UUID>();
        for (var page = decided.waitingAfter(START); !page.isEmpty(); page = decided.waitingAfter(page.getLast())) {
            all.addAll(page);
        }
        return List.copyOf(all);
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

        /** The next ones that are decided and not carried out, in the order of their ids, after this one. */
        List<UUID> waitingAfter(UUID last);

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
