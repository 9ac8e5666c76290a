package org.kinward.web.intake.event;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.event.Event;
import org.kinward.reporting.intake.EventLists;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Events and their lists in words. */
final class EventRows {

    private EventRows() {
    }

    /**
     * One child of a list, the last one first.
     *
     * @param number
     *            of its label or record, or null
     * @param correct
     *            where the line is corrected, or null where the record is not for this person
     * @param open
     *            where its first hour goes on, or null
     */
    record Row(int line, @Nullable String number, List<Words> looks, Words tied, @Nullable String correct,
            @Nullable String open) {
    }

    static List<Card> cards(EventReading.Listed listed) {
        var days = new Days();
        return listed.events().stream().map(event -> {
            var lines = new ArrayList<Words>();
            event.service().map(service -> Words.keyed("term.howCame." + service)).ifPresent(lines::add);
            lines.add(Words.keyed("event.listed", event.listed()));
            lines.add(event.counted().isEmpty() ? Words.keyed("event.not-counted")
                    : Words.keyed(
                            event.counted().getAsInt() == event.listed() ? "event.counted" : "event.count-again"));
            return new Card(days.written(event.cameAt(), listed.around().zone()), "/events/" + event.id(), lines, null);
        }).toList();
    }

    static List<Row> rows(EventReading.Opened opened) {
        return opened.children().reversed().stream().map(child -> row(child, opened.path())).toList();
    }

    /** One line as it stands now. */
    static Row row(EventLists.Child child, String path) {
        var there = child.intake() != null;
        return new Row(child.line(), child.number().orElse(null), there ? looks(child.looks()) : List.of(Words.keyed(
                "event.not-yours")), tied(child.tied()), there ? path + "/correct?line=" + child.line() : null,
                there ? "/intake/" + child.intake() : null);
    }

    private static List<Words> looks(EventLists.Looks looks) {
        var words = new ArrayList<Words>();
        words.add(
                looks.sex().map(sex -> Words.keyed("term.sex." + sex)).orElseGet(() -> Words.keyed("event.sex.open")));
        words.add(looks.age().isPresent() ? Words.keyed("event.age", looks.age().getAsInt())
                : Words.keyed("event.age.open"));
        looks.language().map(code -> Words.keyed("term.spokenLanguage." + code)).ifPresent(words::add);
        looks.health().signs().stream().map(sign -> Words.keyed("term.healthSign." + sign)).forEach(words::add);
        looks.room().map(room -> Words.keyed("event.in-room", room.name())).ifPresent(words::add);
        return words;
    }

    private static Words tied(EventLists.Tied tied) {
        return tied.kind().map(kind -> Words.keyed("event.tied." + kind, tied.to()))
                .orElseGet(() -> Words.keyed("event.tied.none"));
    }

    /** Paper, list and heads, line by line. */
    static List<SummaryRow> numbers(EventReading.Opened opened) {
        var event = opened.event();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("event.on-paper", event.came().onPaper() instanceof Answer.Known<Integer>(var many, _)
                ? Words.said(Integer.toString(many)) : Words.keyed("event.no-paper")));
        rows.add(SummaryRow.of("event.on-list", Words.said(Integer.toString(opened.children().size()))));
        rows.add(event.count().map(count -> heads(count, opened))
                .orElseGet(() -> SummaryRow.of("event.heads", Words.keyed("event.not-counted"))));
        return rows;
    }

    private static SummaryRow heads(Event.Count count, EventReading.Opened opened) {
        var words = new ArrayList<Words>();
        words.add(Words.keyed("event.heads.at", count.heads(),
                new Days().written(count.made().at(), opened.around().zone())));
        count.why().map(Words::of).ifPresent(words::add);
        if (count.listed() != opened.children().size()) {
            words.add(Words.keyed("event.count-again"));
        }
        return SummaryRow.of("event.heads", words.toArray(Words[]::new));
    }
}
