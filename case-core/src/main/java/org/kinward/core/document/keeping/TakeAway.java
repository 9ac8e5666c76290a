package org.kinward.core.document.keeping;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.Line;
import org.kinward.core.document.Noted;
import org.kinward.core.identity.file.VaultFiles;

/** Destroys the pages of a document; that it was there, and why it went, stays. */
public class TakeAway {

    /** What came of it. */
    public enum Outcome {
        TAKEN_AWAY,
        /** Somebody else decided about it since it was seen. */
        DECIDED_BEFORE, NOT_THERE
    }

    private final DocumentBooks books;
    private final VaultFiles files;

    public TakeAway(DocumentBooks books, VaultFiles files) {
        this.books = books;
        this.files = files;
    }

    /** Takes it away, once. Call it outside every transaction. */
    public Outcome takeAway(DocumentId id, Line.Why why, Actor by, Noted noted) {
        var found = books.at(id, by);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var at = found.get();
        if (at.document() instanceof Document.Gone(var _, var lines)) {
            var end = lines.getLast();
            return end.move() == Line.Move.TAKEN_AWAY && end.by().filter(noted.by()::equals).isPresent()
                    && end.why().filter(why::equals).isPresent() ? Outcome.TAKEN_AWAY : Outcome.DECIDED_BEFORE;
        }
        if (!files.destroy(at.ref(), by)) {
            return Outcome.NOT_THERE;
        }
        return books.say(at, Line.takenAway(why, noted), AuditAction.DOCUMENT_TAKEN_AWAY) ? Outcome.TAKEN_AWAY
                : Outcome.DECIDED_BEFORE;
    }
}
