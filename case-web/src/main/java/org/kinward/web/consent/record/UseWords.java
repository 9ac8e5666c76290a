package org.kinward.web.consent.record;

import java.util.Collection;
import java.util.List;

import org.kinward.core.consent.use.Use;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** A use in words. */
public final class UseWords {

    private UseWords() {
    }

    /** What it is called. */
    public static Words title(Use use) {
        return switch (use) {
            case Use.Service(var service) -> Words.of(service);
            case Use.Sharing sharing -> Words.said(sharing.with().office());
            case Use.FamilyContact contact -> Words.of(contact.whom());
            case Use.Extra(var extra) -> Words.of(extra);
        };
    }

    /** What exactly is asked for. */
    public static List<SummaryRow> rows(Use use, ConsentCase at) {
        return switch (use) {
            case Use.Sharing(var with, var groups, var until) -> List.of(
                    SummaryRow.of("consent.row.office", Words.of(with.kind())), row("consent.row.groups", groups),
                    SummaryRow.of("consent.row.until", Words.said(at.written(until))));
            case Use.FamilyContact(_, var by, var says) -> List.of(
                    SummaryRow.of("consent.row.contact-by", Words.of(by)), row("consent.row.says", says));
            case Use.Service _,Use.Extra _ -> List.of();
        };
    }

    /** Several constants, one a line. */
    public static <E extends Enum<E>> SummaryRow row(String key, Collection<E> constants) {
        return SummaryRow.of(key, constants.stream().sorted().map(Words::of).toArray(Words[]::new));
    }
}
