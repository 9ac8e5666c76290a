package org.kinward.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.document.Document;
import org.kinward.core.document.Line;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What is said of a document in lists: never a picture, never what stands in it. */
public final class DocumentRows {

    private DocumentRows() {
    }

    /** The key of what it is called. */
    public static String title(Document document) {
        return Option.termKey(document.head().about().kind());
    }

    /** What is known of it. */
    public static List<SummaryRow> of(DocumentCase at, Document document, Map<PersonId, String> names) {
        var head = document.head();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("document.row.state", Words.keyed("document.state." + state(document))));
        rows.add(SummaryRow.of("document.row.dated", head.about().dated().map(day -> Words.said(at.at().written(day)))
                .orElseGet(() -> Words.keyed("document.row.dated.not"))));
        rows.add(SummaryRow.of("document.row.pages", Words.said(Integer.toString(head.pages()))));
        rows.add(SummaryRow.of("document.row.audience", Words.of(head.about().audience())));
        rows.add(SummaryRow.of("document.row.put", Words.said(names.getOrDefault(head.put().by(), "")),
                Words.said(at.at().written(head.put().at()))));
        document.lines().forEach(line -> rows.add(said(at, line, names)));
        return rows;
    }

    private static SummaryRow said(DocumentCase at, Line line, Map<PersonId, String> names) {
        List<Words> words = new ArrayList<>();
        line.why().ifPresent(why -> words.add(Words.of(why)));
        line.by().ifPresent(by -> words.add(Words.said(names.getOrDefault(by, ""))));
        words.add(Words.said(at.at().written(line.at())));
        return SummaryRow.of("document.row.move." + line.move(), words.toArray(Words[]::new));
    }

    private static String state(Document document) {
        return switch (document) {
            case Document.Waiting _ -> "WAITING";
            case Document.Kept _ -> "KEPT";
            case Document.Gone gone -> gone.end().move().name();
        };
    }
}
