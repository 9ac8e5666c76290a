package org.kinward.web.casefile.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.reporting.casefile.FilesBeside;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the file before, and the one after, into words. */
@Component
public class AgainWords {

    private final CodeLists lists;

    AgainWords(CodeLists lists) {
        this.lists = lists;
    }

    /**
     * What stands on the page.
     *
     * @param earlier
     *            why there is this file, and how the one before was left; empty for a first file
     * @param later
     *            words about the file that follows, or null
     * @param way
     *            where the file that follows is opened, or null
     */
    public record Rows(List<SummaryRow> earlier, @Nullable Words later, @Nullable String way) {

        public Rows {
            earlier = List.copyOf(earlier);
        }
    }

    /** Beside a case file. */
    public Rows of(FilesBeside.Beside beside, Actor actor) {
        var earlier = beside.earlier().map(one -> earlier(one, actor)).orElse(List.of());
        var later = beside.later();
        return new Rows(earlier, later.map(AgainWords::said).orElse(null), later.flatMap(AgainWords::way).orElse(null));
    }

    /** The file before, over a page of this one. */
    public List<SummaryRow> earlier(FilesBeside.Earlier earlier, Actor actor) {
        var rows = new ArrayList<SummaryRow>();
        var number = earlier.file().map(one -> Words.said(one.number().shown()))
                .orElseGet(() -> Words.keyed("again.earlier.hidden"));
        var first = SummaryRow.of("again.earlier.number", number);
        rows.add(earlier.file().map(one -> first.at("/c/" + one.file(), "again.earlier.read")).orElse(first));
        earlier.known().ifPresent(known -> known(known, rows, actor));
        return rows;
    }

    private void known(FilesBeside.Known known, List<SummaryRow> rows, Actor actor) {
        var words = ListedWords.of(lists, Set.of(CodeList.CLOSING, CodeList.OPENED_DOOR), actor.agency(),
                LocaleContextHolder.getLocale());
        var days = new Days();
        rows.add(why(known, days));
        rows.add(new SummaryRow("again.earlier.closed",
                all(words, CodeList.CLOSING, known.reasons(),
                        Words.said(days.written(known.closedOn()))),
                null, "shell.change"));
        rows.add(new SummaryRow("again.earlier.open",
                known.leftOpen().isEmpty() ? List.of(Words.keyed("again.earlier.open.none"))
                        : all(words, CodeList.OPENED_DOOR, known.leftOpen()),
                null, "shell.change"));
    }

    private static SummaryRow why(FilesBeside.Known known, Days days) {
        if (known.transfer().isPresent()) {
            return SummaryRow.of("again.why", Words.keyed("again.why.transferred"))
                    .at("/transfers/one?transfer=" + known.transfer().get(), "again.why.transferred.read");
        }
        return known.happenedOn()
                .map(on -> SummaryRow.of("again.why", Words.keyed("again.why.trafficked", days.written(on))))
                .orElseGet(() -> SummaryRow.of("again.why", Words.keyed("again.why.back"),
                        Words.said(known.words().orElse(""))));
    }

    private static List<Words> all(ListedWords words, CodeList list, List<Code> codes, Words... before) {
        var all = new ArrayList<>(List.of(before));
        codes.forEach(code -> all.add(words.words(list, code)));
        return all;
    }

    private static Words said(FilesBeside.Later later) {
        return later.file().map(one -> Words.keyed("again.later", one.number().shown()))
                .orElseGet(() -> Words.keyed(later.draft().isPresent() ? "again.later.draft" : "again.later.hidden"));
    }

    private static Optional<String> way(FilesBeside.Later later) {
        return later.file().map(one -> "/c/" + one.file()).or(() -> later.draft().map(draft -> "/intake/" + draft));
    }
}
