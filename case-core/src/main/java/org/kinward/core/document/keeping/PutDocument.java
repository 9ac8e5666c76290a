package org.kinward.core.document.keeping;

import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.permit.NoBecause;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.About;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.Noted;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.identity.file.HeldFile;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.file.VaultFiles;

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
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     * @throws org.kinward.core.saving.StaleRevision
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
        var against = books.against(wanted.file(), about.kind(), now);
        if (!against.isEmpty()) {
            return new Outcome.NotAgreed(against);
        }
        return books.hasRoom(wanted.file()) ? drawn(wanted, file.get(), by, now) : new Outcome.Full();
    }

    private Outcome drawn(Wanted wanted, CaseFile file, Actor by, Moment now) {
        return switch (redraw.draw(wanted.from())) {
            case Redraw.Drawn.Not(var problem) -> new Outcome.NotDrawn(problem);
            case Redraw.Drawn.Pages(var pages) -> locked(wanted, new FileRef(file.reference(), wanted.id().value()),
                    pages, new Turn(by, now));
        };
    }

    private record Turn(Actor by, Moment moment) {
    }

    private Outcome locked(Wanted wanted, FileRef ref, List<PagePicture> pages, Turn turn) {
        var about = wanted.about();
        var by = turn.by();
        var kept = files.keep(HeldFile.fresh(ref, about.kind().file(), about.audience(), by.person()), pages, by);
        var head = new Document.Head(wanted.id(), wanted.file(), about, pages.size(),
                new Noted(by.person(), turn.moment().at()));
        return kept instanceof Kept.Done && books.add(head, wanted.from(), by) ? new Outcome.Put()
                : new Outcome.NotThere();
    }
}
