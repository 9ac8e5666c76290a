package org.kinward.core.document.keeping;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.NoBecause;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Documents;
import org.kinward.core.document.Line;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Casework's part of every move of a document, each in a transaction of its own: the vault is asked between them. */
public class DocumentBooks {

    /** Within so many hours somebody looks at a photograph. */
    public static final Duration SEEN_WITHIN = Duration.ofHours(24);

    private final Documents documents;
    private final CaseMoves moves;
    private final MayUse mayUse;

    public DocumentBooks(Documents documents, CaseMoves moves, MayUse mayUse) {
        this.documents = documents;
        this.moves = moves;
        this.mayUse = mayUse;
    }

    /** A document of the case at hand. */
    record At(CaseFile file, Document document) {

        FileRef ref() {
            return new FileRef(file.reference(), document.head().id().value());
        }
    }

    /** The case, for whoever may put something in. */
    @Transactional
    public Optional<CaseFile> open(CaseFileId file, Actor by) {
        return moves.at(file, by, AuditAction.DOCUMENT_PUT);
    }

    /** Whether this record has room for another document. */
    @Transactional
    public boolean hasRoom(CaseFileId file) {
        return documents.of(file).size() < Document.MOST;
    }

    /** Whether this person can see that a document is written down under this key. */
    @Transactional
    public boolean isKnown(DocumentId id) {
        return documents.find(id).isPresent();
    }

    /** Why a photograph may not be kept or shown now; empty for papers, and where it is agreed to. */
    @Transactional
    public Set<NoBecause> against(CaseFileId file, DocumentKind kind, Moment now) {
        return kind == DocumentKind.PHOTOGRAPH
                && mayUse.ask(file, new Wanted.Extra(ExtraUse.PHOTOGRAPH), now) instanceof Permit.No(var why) ? why
                        : Set.of();
    }

    /**
     * Writes a new document down, once.
     *
     * @throws StaleRevision
     *             if the same form has put in something else before
     */
    @Transactional
    public boolean add(Document.Head head, UploadedFile from, Actor by) {
        var file = open(head.file(), by);
        if (file.isEmpty()) {
            return false;
        }
        var about = head.about();
        var stamp = new OnceKey(head.id().value(), "document of " + head.file().value() + " " + about.kind() + " "
                + about.dated() + " " + about.showsChild() + " " + about.audience() + " "
                + Arrays.hashCode(from.bytes()));
        if (moves.isFirst(stamp, by.person()) && !isThere(head)) {
            documents.add(head);
            if (Document.put(head) instanceof Document.Waiting) {
                moves.open(file.get(), TaskKind.SCREEN_PHOTOGRAPH,
                        new CaseMoves.Thing(head.id().value(), head.put().at().plus(SEEN_WITHIN), ""));
            }
            moves.record(AuditAction.DOCUMENT_PUT, AuditObject.DOCUMENT, head.id().value(), file.get());
        }
        return true;
    }

    /** Forms are forgotten after a week, documents are not. */
    private boolean isThere(Document.Head head) {
        var there = documents.find(head.id()).map(Document::head);
        if (there.filter(one -> !one.about().equals(head.about()) || one.pages() != head.pages()
                || !one.put().by().equals(head.put().by())).isPresent()) {
            throw new StaleRevision();
        }
        return there.isPresent();
    }

    /** A document, for who works on the case. */
    @Transactional
    public Optional<At> at(DocumentId id, Actor by) {
        return documents.find(id).flatMap(found -> moves.at(found.head().file(), by).map(file -> new At(file, found)));
    }

    /** A document, for who is on shift as well. */
    @Transactional
    public Optional<At> atNight(DocumentId id, Actor by) {
        return documents.find(id)
                .flatMap(found -> moves.atNight(found.head().file(), by).map(file -> new At(file, found)));
    }

    /** Writes the next word about a document down; false if somebody else said one since. */
    @Transactional
    public boolean say(At seen, Line line, AuditAction action) {
        if (!documents.say(seen.document(), line)) {
            return false;
        }
        line.noted().ifPresent(noted -> moves.done(seen.file(), TaskKind.SCREEN_PHOTOGRAPH,
                seen.document().head().id().value(), new Task.Done(noted.by(), noted.at())));
        moves.record(action, AuditObject.DOCUMENT, seen.document().head().id().value(), seen.file());
        return true;
    }
}
