package org.kinward.web.child;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.child.ChildLine;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Turns children of a list into cards for a phone, or into lines of a manager's table. */
@Component
class ChildCards {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Days days;

    ChildCards(Days days) {
        this.days = days;
    }

    /** One line of a manager's table; on a phone it is a card. */
    record Row(String reference, String href, Words seen, @Nullable String callWord, Cell where, Words worker,
            Cell heard) {
    }

    /**
     * What one cell says.
     *
     * @param warning
     *            message key of what must not be overlooked there, or null
     */
    record Cell(Words words, @Nullable String warning) {
    }

    List<Card> cards(List<ChildLine> lines) {
        return lines.stream().map(this::card).toList();
    }

    List<Row> rows(List<ChildLine> lines) {
        return lines.stream().map(line -> new Row(line.reference().shown(), href(line), ChildWords.of(line.seenAs()),
                line.callWord().orElse(null),
                new Cell(ChildWords.of(line.where()), line.where().guarded() ? "child.guarded" : null), worker(line),
                new Cell(heard(line).orElseGet(() -> Words.keyed("child.heard.none")),
                        line.times().isHearingOverdue() ? "child.heard.overdue-tag" : null)))
                .toList();
    }

    private Card card(ChildLine line) {
        var words = new ArrayList<Words>();
        words.add(ChildWords.of(line.seenAs()));
        line.callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(words::add);
        words.add(ChildWords.of(line.where()));
        if (line.where().guarded()) {
            words.add(Words.keyed("child.guarded"));
        }
        words.add(worker(line));
        heard(line).ifPresent(words::add);
        var tag = line.times().isHearingOverdue() ? new Tag("child.heard.overdue-tag", "red") : null;
        return new Card(line.reference().shown(), href(line), words, tag);
    }

    private static String href(ChildLine line) {
        return "/c/" + line.file();
    }

    private static Words worker(ChildLine line) {
        return line.worker().map(name -> Words.keyed("child.worker", name))
                .orElseGet(() -> Words.keyed("child.worker.none"));
    }

    private Optional<Words> heard(ChildLine line) {
        var key = line.times().isHearingOverdue() ? "child.heard.overdue" : "child.heard.due";
        return line.times().heardNext()
                .map(due -> Words.keyed(key, days.written(due.toLocalDate()), HOUR.format(due)));
    }
}
