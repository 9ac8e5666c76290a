package org.kinward.core.document.keeping;

import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.consent.permit.NoBecause;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.About;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Noted;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.identity.file.HeldFile;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.file.VaultFiles;
import org.kinward.core.saving.StaleRevision;

/** Puts a paper or a photograph into a record: drawn anew, locked in the vault, and then written down. */
public class PutDocument {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is there; a photograph waits for a second person. */
        record Put() implements Outcome {
        }

        /** Nobody agreed to photographs. */
        record NotAgreed(Set<NoBecause> why) implements Outcome {

            public NotAgreed {
                why = Set.copyOf(why);
            }
        }

        /** The file cannot be drawn. */
        record NotDrawn(FileProblem problem) implements Outcome {
        }

        /** It may not be meant for these people. */
        record NotSo(About.Problem problem) implements Outcome {
        }

        /** The day is still to come. */
        record InFuture() implements Outcome {
        }

        /** The record holds as many as it may. */
        record Full() implements Outcome {
        }

        /** Other files are being drawn: in a moment there is room. */
        record Busy() implements Outcome {
        }

        /** The vault has not heard yet that this person works on the case: in a moment it has. */
        record NotReady() implements Outcome {
        }

        /** No such case, or not for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * What is to be put in.
     *
     * @param id
     *            the key of the form
     */
    public record Wanted(DocumentId id, CaseFileId file, About about, UploadedFile from) {
    }

    private final DocumentBooks books;
    private final Redraw redraw;
    private final VaultFiles files;

    public PutDocument(DocumentBooks books, Redraw redraw, VaultFiles files) {
        this.books = books;
        this.redraw = redraw;
        this.files = files;
    }

    /**
     * Puts it in, once. Call it outside every transaction.
     *
     * @throws FileIsClosed
     *             if the file is closed
     * @throws StaleRevision
     *             if the same form has put in something else before
     */
    public Outcome put(Wanted wanted, Actor by, Moment now) {
        var file = books.open(wanted.file(), by);
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var about = wanted.about();
        if (about.problem().isPresent()) {
            return new Outcome.NotSo(about.problem().get());
        }
        if (about.dated().filter(day -> day.isAfter(now.today())).isPresent()) {
            return new Outcome.InFuture();
        }
        if (about.audience() == Audience.SHIFT_TOO && wanted.from().isPicture()) {
            return new Outcome.NotSo(About.Problem.PICTURE_NOT_FOR_THE_SHIFT);
        }
        var against = books.against(wanted.file(), about.kind(), now);
        if (!against.isEmpty()) {
            return new Outcome.NotAgreed(against);
        }
        return books.hasRoom(wanted.file()) ? drawn(wanted, file.get(), new Turn(by, now, books.isKnown(wanted.id())))
                : new Outcome.Full();
    }

    /**
     * Who wants it, and when.
     *
     * @param known
     *            whether this form has put it in before
     */
    private record Turn(Actor by, Moment moment, boolean known) {
    }

    private Outcome drawn(Wanted wanted, CaseFile file, Turn turn) {
        return switch (redraw.draw(wanted.from())) {
            case Redraw.Drawn.Not(var problem) -> new Outcome.NotDrawn(problem);
            case Redraw.Drawn.Busy _ -> new Outcome.Busy();
            case Redraw.Drawn.Pages(var pages) -> wanted.about().kind() == DocumentKind.PHOTOGRAPH && pages.size() > 1
                    ? new Outcome.NotDrawn(FileProblem.SEVERAL_PICTURES)
                    : locked(wanted, new FileRef(file.reference(), wanted.id().value()), pages, turn);
        };
    }

    private Outcome locked(Wanted wanted, FileRef ref, List<PagePicture> pages, Turn turn) {
        var about = wanted.about();
        var by = turn.by();
        var held = HeldFile.fresh(ref, about.kind().file(), about.audience(), by.person());
        return switch (files.keep(held, pages, by)) {
            case DONE -> written(wanted, ref, new Document.Head(wanted.id(), wanted.file(), about, pages.size(),
                    new Noted(by.person(), turn.moment().at())), turn);
            case STALE -> throw new StaleRevision();
            case NOT_IN_CARE -> new Outcome.NotReady();
            case NOT_OURS, ENDED -> new Outcome.NotThere();
        };
    }

    /** Casework decides; what it refuses does not stay in the vault. */
    private Outcome written(Wanted wanted, FileRef ref, Document.Head head, Turn turn) {
        try {
            if (books.add(head, wanted.from(), turn.by())) {
                return new Outcome.Put();
            }
        } catch (FileIsClosed closed) {
            destroyUnknown(head.id(), ref, turn);
            throw closed;
        }
        destroyUnknown(head.id(), ref, turn);
        return new Outcome.NotThere();
    }

    /** Never what an earlier press of the same form has put in; where nobody may destroy it any more, the sweep does. */
    private void destroyUnknown(DocumentId id, FileRef ref, Turn turn) {
        if (!turn.known() && !books.isKnown(id)) {
            files.destroy(ref, turn.by());
        }
    }
}
