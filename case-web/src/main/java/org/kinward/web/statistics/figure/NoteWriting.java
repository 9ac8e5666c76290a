package org.kinward.web.statistics.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.web.statistics.said.Said;

/** How a table was counted, in sentences beside it. */
record NoteWriting(CountedTable table, Beside beside, FigureSetting.Here here, Actor actor) {

    /** Trafficked children are a part of the children in worst forms of child labour, never added to them (F45). */
    private static final Set<RecordDimension> PART_OF_LABOUR = EnumSet.of(RecordDimension.STATUS,
            RecordDimension.FORM_HAPPENED, RecordDimension.FORM_INTENDED, RecordDimension.ACTIVITY);

    private Said said() {
        return beside.said();
    }

    List<String> notes() {
        var said = said();
        var notes = new ArrayList<>(new MethodNotes(said, here.zone(), actor).of(List.of(table)));
        ofUnit(notes);
        if (table.countsMoreThanOnce()) {
            notes.add(said.key("statistics.note.several." + (table.countsHouseholds() ? "households" : "children")));
        }
        if (isWithoutHealth()) {
            notes.add(said.key("statistics.note.health"));
        }
        if (asksOf(PART_OF_LABOUR)) {
            notes.add(said.key("statistics.note.part"));
        }
        beside(notes);
        notes.add(said.key("statistics.note.group"));
        small(notes);
        return notes;
    }

    /** How much of children is not known exactly; of households, who is one. */
    private void ofUnit(List<String> notes) {
        if (table.countsHouseholds()) {
            notes.add(said().key("statistics.note.HOUSEHOLDS.alone"));
            return;
        }
        if (asks(RecordDimension.Kind.AGE)) {
            notes.add(said().key("statistics.note.estimated", shares(table.method().estimated())));
        }
        unknown(notes);
    }

    /** What stands below figures. */
    private void beside(List<String> notes) {
        beside.whole().ifPresent(whole -> notes.add(said().key("statistics.note.shares." + whole.name())));
        if (!beside.revised().isEmpty()) {
            notes.add(said().key("statistics.note.revised", beside.revised().size()));
        }
    }

    List<FigureSheet.Meaning> meanings() {
        return table.question().by().stream().map(one -> new FigureSheet.Meaning(said().dimension(one.dimension()),
                said().meaning(one.dimension()))).toList();
    }

    private void unknown(List<String> notes) {
        var headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            int criterion = at;
            var unknown = table.method().unknown().stream().map(one -> one.get(criterion)).toList();
            if (unknown.stream().anyMatch(some -> some > 0)) {
                notes.add(said().key("statistics.note.unknown",
                        said().dimension(headings.get(at).criterion().dimension()), shares(unknown)));
            }
        }
    }

    /** What somebody outside would not be shown (F68): a hint to put bands or places together before asking for a release. */
    private void small(List<String> notes) {
        var thresholds = beside.thresholds();
        int threshold = thresholds.of(Audience.PUBLIC);
        long small = table.populations().stream().mapToLong(counts -> counts.small(threshold)).sum();
        int few = thresholds.of(Audience.PARTNER);
        if (table.populations().stream().mapToInt(Counts::total).anyMatch(total -> total > 0 && total < few)) {
            notes.add(said().key("statistics.note.few", few));
        }
        if (small > 0) {
            notes.add(said().key("statistics.note.small", small, OwnFigures.cells(table), threshold));
        }
    }

    /** Told apart or narrowed by what the health worker has a part of. */
    private boolean isWithoutHealth() {
        return dimensions().anyMatch(RecordDimension::isWithoutHealth);
    }

    private boolean asksOf(Set<RecordDimension> some) {
        return dimensions().anyMatch(some::contains);
    }

    private Stream<RecordDimension> dimensions() {
        var only = table.question().populations().getFirst().only().stream().map(Narrowing::dimension);
        return Stream.concat(table.question().by().stream().map(Criterion::dimension), only);
    }

    private boolean asks(RecordDimension.Kind kind) {
        return table.question().by().stream().anyMatch(one -> one.dimension().kind() == kind);
    }

    /** How many of each population: never of all together, a child may be in several. */
    private String shares(List<Integer> some) {
        var populations = table.question().populations();
        return IntStream.range(0, some.size()).mapToObj(at -> {
            var share = said().key("statistics.note.share", some.get(at), table.populations().get(at).total());
            return some.size() == 1 ? share
                    : said().key("statistics.note.share.in", SheetWriting.column(populations.get(at).period()), share);
        }).collect(Collectors.joining("; "));
    }
}
