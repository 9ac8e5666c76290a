package org.kinward.web.intake.label;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;

/** Sheets and labels in words. */
final class LabelRows {

    private LabelRows() {
    }

    /**
     * One label of a sheet.
     *
     * @param voiding
     *            where it is made void, or null where it cannot be any more
     */
    record Row(int position, String number, Words state, @Nullable String voiding) {
    }

    static List<Card> cards(LabelReading.Listed listed) {
        var days = new Days();
        return listed.sheets().stream().map(sheet -> new Card(sheet.hands().givenTo(), "/labels/" + sheet.id(),
                List.of(Words.keyed("labels.counts", sheet.left(), sheet.used(), sheet.voided()),
                        Words.keyed("labels.made-by", sheet.hands().madeBy(),
                                days.written(sheet.hands().madeAt(), listed.around().zone()))),
                null)).toList();
    }

    static List<Row> rows(LabelReading.Opened opened) {
        return opened.lines().stream().map(line -> new Row(line.position(), line.number().shown(), state(line, opened),
                line.state() == LabelLists.Line.State.UNUSED ? opened.path() + "/void?label=" + line.position() : null))
                .toList();
    }

    private static Words state(LabelLists.Line line, LabelReading.Opened opened) {
        var at = line.at();
        var when = at == null ? "" : new Days().written(at, opened.zone());
        return switch (line.state()) {
            case UNUSED -> Words.keyed("labels.state.UNUSED");
            case USED -> Words.keyed("labels.state.USED", when);
            case VOID -> Words.keyed("labels.state.VOID." + line.reason(), when);
        };
    }
}
