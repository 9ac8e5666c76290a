package org.kinward.core.document.keeping;

import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.permit.NoBecause;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.identity.file.PageAsked;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.file.ShownPage;
import org.kinward.core.identity.file.VaultFiles;

/** Opens one page of a document for a minute, or gives it out as a file, with a purpose. */
public class ShowDocument {

    /** What came of it. */
    public sealed interface Outcome {

        /** The page. */
        record Page(PagePicture picture) implements Outcome {
        }

        /** It is gone. */
        record Nothing() implements Outcome {
        }

        /** Photographs are not agreed to any more. */
        record NotAgreed(Set<NoBecause> why) implements Outcome {

            public NotAgreed {
                why = Set.copyOf(why);
            }
        }

        /** No such document, not for this person, or not yet. */
        record NotThere() implements Outcome {
        }

        /** What the vault has answered. */
        static Outcome of(ShownPage shown) {
            return switch (shown) {
                case ShownPage.Page(var picture) -> new Page(picture);
                case ShownPage.Nothing _ -> new Nothing();
                case ShownPage.Refused _ -> new NotThere();
            };
        }
    }

    /**
     * What is asked for.
     *
     * @param page
     *            from 1
     * @param copy
     *            whether it is to be a file
     */
    public record Wanted(DocumentId id, int page, ShowPurpose purpose, boolean copy) {
    }

    private final DocumentBooks books;
    private final VaultFiles files;

    public ShowDocument(DocumentBooks books, VaultFiles files) {
        this.books = books;
        this.files = files;
    }

    /** Opens it. Call it outside every transaction. */
    public Outcome show(Wanted wanted, Actor to, Moment now) {
        var found = wanted.copy() ? books.at(wanted.id(), to) : books.atNight(wanted.id(), to);
        return found.map(at -> switch (at.document()) {
            case Document.Kept kept -> shown(at, kept, wanted, new Turn(to, now));
            case Document.Gone _ -> new Outcome.Nothing();
            case Document.Waiting _ -> new Outcome.NotThere();
        }).orElseGet(Outcome.NotThere::new);
    }

    private record Turn(Actor to, Moment moment) {
    }

    private Outcome shown(DocumentBooks.At at, Document.Kept kept, Wanted wanted, Turn turn) {
        var head = kept.head();
        var against = books.against(head.file(), head.about().kind(), turn.moment());
        if (!against.isEmpty()) {
            return new Outcome.NotAgreed(against);
        }
        kept.screened().ifPresent(second -> files.open(at.ref(), second.by(), turn.to()));
        var asked = new PageAsked(wanted.page(), wanted.purpose().word(), wanted.copy());
        return Outcome.of(files.show(at.ref(), asked, turn.to()));
    }
}
