package org.kinward.core.document.keeping;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.Line;
import org.kinward.core.document.Noted;
import org.kinward.core.identity.file.VaultFiles;

/** The second look at a photograph, by somebody else than who put it in, before anybody else sees it (DOMAIN 11). */
public class ScreenPhotograph {

    /** What came of it. */
    public enum Outcome {
        SCREENED,
        /** Whoever put it in is never the second person. */
        OWN,
        /** Nobody says that a photograph is kept without having opened it. */
        NOT_OPENED,
        /** Photographs are not agreed to any more: it can be destroyed only. */
        NOT_AGREED,
        /** Somebody else decided, or took it away. */
        DECIDED_BEFORE, NOT_THERE
    }

    private final DocumentBooks books;
    private final VaultFiles files;

    public ScreenPhotograph(DocumentBooks books, VaultFiles files) {
        this.books = books;
        this.files = files;
    }

    /** Opens it for the second person, while photographs are agreed to. Call it outside every transaction. */
    public ShowDocument.Outcome look(DocumentId id, Actor by, Moment now) {
        return books.at(id, by).filter(at -> at.document() instanceof Document.Waiting).map(at -> looked(at, by, now))
                .orElseGet(ShowDocument.Outcome.NotThere::new);
    }

    private ShowDocument.Outcome looked(DocumentBooks.At at, Actor by, Moment now) {
        var head = at.document().head();
        var against = books.against(head.file(), head.about().kind(), now);
        return against.isEmpty() ? ShowDocument.Outcome.of(files.look(at.ref(), 1, by))
                : new ShowDocument.Outcome.NotAgreed(against);
    }

    /**
     * Says that it is kept, or why it is not. Call it outside every transaction.
     *
     * @param why
     *            empty if it is kept
     */
    public Outcome screen(DocumentId id, Optional<Line.Why> why, Actor by, Moment now) {
        var noted = new Noted(by.person(), now.at());
        var found = books.at(id, by);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var at = found.get();
        if (!(at.document() instanceof Document.Waiting)) {
            return isOwnWord(at.document(), why, noted) ? finish(at, why, by) : Outcome.DECIDED_BEFORE;
        }
        if (at.document().head().put().by().equals(noted.by())) {
            return Outcome.OWN;
        }
        if (why.isPresent()) {
            return destroyed(at, Line.notKept(why.get(), noted), by);
        }
        var head = at.document().head();
        return books.against(head.file(), head.about().kind(), now).isEmpty() ? kept(at, Line.kept(noted), by)
                : Outcome.NOT_AGREED;
    }

    /** The same person presses again: what stopped between the two sides goes on. */
    private static boolean isOwnWord(Document document, Optional<Line.Why> why, Noted noted) {
        var first = document.lines().stream().findFirst();
        return document.lines().size() == 1 && first.filter(line -> line.move() != Line.Move.TAKEN_AWAY
                && line.why().equals(why) && line.by().filter(noted.by()::equals).isPresent()).isPresent();
    }

    private Outcome finish(DocumentBooks.At at, Optional<Line.Why> why, Actor by) {
        if (why.isEmpty()) {
            files.open(at.ref(), by.person(), by);
        }
        return Outcome.SCREENED;
    }

    private Outcome kept(DocumentBooks.At at, Line line, Actor by) {
        if (!files.hasLooked(at.ref(), by)) {
            return Outcome.NOT_OPENED;
        }
        if (!books.say(at, line, AuditAction.PHOTOGRAPH_SCREENED)) {
            return Outcome.DECIDED_BEFORE;
        }
        files.open(at.ref(), by.person(), by);
        return Outcome.SCREENED;
    }

    private Outcome destroyed(DocumentBooks.At at, Line line, Actor by) {
        if (!files.destroy(at.ref(), by)) {
            return Outcome.NOT_THERE;
        }
        return books.say(at, line, AuditAction.PHOTOGRAPH_SCREENED) ? Outcome.SCREENED : Outcome.DECIDED_BEFORE;
    }
}
