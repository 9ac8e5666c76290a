package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.NotThere;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;

/** The lines of a list behind a figure, and where its next page begins. */
final class FigureCards {

    private FigureCards() {
    }

    /** A page that no link of ours leads to is not there. */
    static Optional<ReviewLine.Position> position(String at, String behind) {
        try {
            return Cursor.read(at, behind).map(last -> new ReviewLine.Position(last.at(), last.behind()));
        } catch (UnreadableForm notOurs) {
            throw new NotThere();
        }
    }

    static String after(ReviewLine.Position last) {
        return "&at=" + last.since() + "&behind=" + last.intake();
    }

    static Card of(ReviewLine line) {
        return of(line, List.of());
    }

    /** With what the list says beside the child. */
    static Card of(ReviewFigure figure, ReviewLine line) {
        if (!figure.saysWhy()) {
            return of(line);
        }
        return of(line, line.why().isEmpty() ? List.of(Words.keyed("task.review.silent." + figure))
                : line.why().stream().map(Words::of).toList());
    }

    private static Card of(ReviewLine line, List<Words> why) {
        var child = line.child();
        var words = new ArrayList<Words>();
        child.callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(words::add);
        words.add(Words.keyed("task.review.since", new Days().written(line.since().toLocalDate())));
        words.addAll(why);
        line.worker().map(name -> Words.keyed("child.worker", name)).ifPresent(words::add);
        var title = child.reference().map(ReferenceNumber::shown).orElseGet(() -> child.callWord().orElse("–"));
        return new Card(title, child.file().map(file -> "/c/" + file).orElse("/intake/" + child.intake()), words, null);
    }
}
