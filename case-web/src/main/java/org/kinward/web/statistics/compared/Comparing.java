package org.kinward.web.statistics.compared;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.Indicator;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Profile;
import org.kinward.core.statistics.asked.Reached;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Rate;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.web.statistics.figure.FigureTable;
import org.kinward.web.statistics.figure.FigureTable.Cell;
import org.kinward.web.statistics.figure.FigureTable.Head;
import org.kinward.web.statistics.figure.FigureTrail;
import org.kinward.web.statistics.figure.MethodNotes;
import org.kinward.web.statistics.said.FigureWords;
import org.kinward.web.statistics.said.Said;
import org.springframework.stereotype.Component;

/** Counts what is compared, writes down that it was seen, and lays it out. */
@Component
class Comparing {

    private static final String COL = "col";

    private final OwnFigures own;
    private final FigureTrail trail;
    private final FigureWords words;

    Comparing(OwnFigures own, FigureTrail trail, FigureWords words) {
        this.own = own;
        this.trail = trail;
        this.words = words;
    }

    /** A page whose question cannot be read; that is written down too. */
    Compared nothing(String kind, Actor actor) {
        trail.seen(kind, 0, actor);
        return Compared.NOTHING;
    }

    /** Each indicator at its three moments, with who was not reached. */
    Compared indicators(Population of, ZoneId zone, Actor actor) {
        var rows = new ArrayList<FigureTable.Row>();
        var counted = new ArrayList<CountedTable>();
        var said = words.of(wish(of, RecordDimension.SCHOOL_NOW), actor);
        for (var indicator : Indicator.values()) {
            var cells = new ArrayList<Cell>();
            for (var moment : indicator.moments()) {
                if (!(own.count(wish(of, moment), actor) instanceof TableOutcome.Counted(var table))) {
                    return without("indicators", "statistics.trouble.no-snapshot", actor);
                }
                if (table.isEmpty()) {
                    return without("indicators", "statistics.trouble.nobody", actor);
                }
                counted.add(table);
                cells.add(cell(Reached.of(table, indicator.good()), said));
            }
            rows.add(new FigureTable.Row(List.of(new Head(said.key("term.indicator." + indicator.name()), 1, 1, "row")),
                    cells));
        }
        trail.seen("indicators", (long) rows.size() * rows.getFirst().cells().size(), actor);
        return indicators(rows, said, new MethodNotes(said, zone, actor).of(counted));
    }

    private static Compared indicators(List<FigureTable.Row> rows, Said said, List<String> method) {
        var heads = Stream.of("statistics.indicator", "statistics.indicator.start", "statistics.indicator.now",
                "statistics.indicator.end").map(key -> new Head(said.key(key), 1, 1, COL)).toList();
        return new Compared(null,
                new FigureTable(said.key("statistics.indicators.title"), List.of(heads), List.of(rows)),
                Stream.concat(method.stream(), Arrays.stream(Indicator.values())
                        .map(indicator -> said.key("statistics.indicator.means." + indicator.name()))).toList());
    }

    /** Each factor in both groups, the one that differs most first. */
    Compared profile(Population of, ZoneId zone, Actor actor) {
        var wish = Profile.wish(of);
        if (!(own.count(wish, actor) instanceof TableOutcome.Counted(var table))) {
            return without("profile", "statistics.trouble.no-snapshot", actor);
        }
        if (table.isEmpty()) {
            return without("profile", "statistics.trouble.nobody", actor);
        }
        trail.seen("profile", OwnFigures.cells(table), actor);
        var said = words.of(wish, actor);
        return profile(table, said, new MethodNotes(said, zone, actor).of(List.of(table)));
    }

    private static Compared profile(CountedTable table, Said said, List<String> method) {
        var profile = Profile.of(table);
        var heads = Stream
                .of("term.recordDimension.FACTOR", "statistics.profile.trafficked", "statistics.profile.others")
                .map(key -> new Head(said.key(key), 1, 1, COL)).toList();
        var rows = profile.lines().stream().map(line -> new FigureTable.Row(
                List.of(new Head(said.category(RecordDimension.FACTOR, line.factor()), 1, 1, "row")),
                List.of(cell(line.trafficked(), said), cell(line.others(), said)))).toList();
        return new Compared(null, new FigureTable(said.key("statistics.profile.title"), List.of(heads), List.of(rows)),
                Stream.concat(method.stream(), Stream.of(
                        said.key("statistics.profile.asked", profile.trafficked().children(), profile.trafficked().of(),
                                profile.others().children(), profile.others().of()),
                        said.key("statistics.note.several.children"))).toList());
    }

    private Compared without(String kind, String key, Actor actor) {
        trail.seen(kind, 0, actor);
        return Compared.trouble(key);
    }

    private static Cell cell(Reached reached, Said said) {
        var beside = new ArrayList<>(said.share(reached.good()).stream().toList());
        beside.add(said.key("statistics.indicator.not-reached", reached.notReached()));
        beside.add(said.key("statistics.indicator.not-known", reached.notKnown()));
        return new Cell(said.number(reached.good().part()), beside, null);
    }

    private static Cell cell(Rate rate, Said said) {
        return new Cell(said.number(rate.part()), said.share(rate).stream().toList(), null);
    }

    private static Wish wish(Population of, RecordDimension dimension) {
        return new Wish(Unit.CHILDREN, List.of(of), List.of(Criterion.of(dimension)));
    }
}
