package org.kinward.web.risk.door;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says in words what opened the door, what protects, and how it stands with it. */
final class DoorWords {

    private DoorWords() {
    }

    /** One of them on the page of all. */
    record Line(Words what, Tag tag, List<Words> lines, String href) {
    }

    static List<Line> lines(DoorReading.Doors doors, FactorKind kind) {
        return doors.factors().stream().filter(factor -> factor.about().kind() == kind)
                .map(factor -> line(factor, doors)).toList();
    }

    private static Line line(Factor factor, DoorReading.Doors doors) {
        var lines = new ArrayList<Words>();
        if (factor.about() instanceof Factor.About.Door door) {
            lines.add(Words.of(door.level()));
        }
        lines.add(seen(factor.last(), doors.at()));
        factor.tippedNow().map(DoorWords::tipped).ifPresent(lines::add);
        return new Line(what(factor, doors.words()), tag(factor.state()), lines,
                RiskPath.door(doors.at().head().ids().file(), "one") + "?factor=" + factor.id().value());
    }

    static Words what(Factor factor, ListedWords words) {
        return words.words(factor.about().kind().list(), factor.about().what());
    }

    static Tag tag(FactorState state) {
        return new Tag(Option.termKey(state), switch (state) {
            case OPEN, NO_MORE -> "red";
            case BEING_WORKED_ON -> "yellow";
            case MUCH_SMALLER, GONE, THERE -> "green";
            case PROTECTED_AGAINST, NOT_RELEVANT_HERE -> "blue";
        });
    }

    /** What it is, where, and how it stands. */
    static List<SummaryRow> rows(DoorReading.One one) {
        var factor = one.factor();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("risk.door.what", what(factor, one.words())));
        if (factor.about() instanceof Factor.About.Door door) {
            rows.add(SummaryRow.of("risk.door.level", Words.of(door.level())));
            rows.add(new SummaryRow("risk.door.places", door.places().stream().sorted().map(Words::of).toList(), null,
                    "shell.change"));
            var file = one.at().head().ids().file();
            rows.add(SummaryRow.of("risk.door.tipped",
                    factor.tippedNow().map(DoorWords::tipped).orElseGet(() -> Words.keyed("risk.door.tipped.none")))
                    .changedAt(RiskPath.door(file, "tipped") + "?factor=" + factor.id().value()));
        }
        rows.add(new SummaryRow("risk.door.state", states(factor.last(), one.at()), null, "shell.change"));
        return rows;
    }

    private static List<Words> states(FactorLine line, RiskCase at) {
        var lines = new ArrayList<Words>();
        lines.add(Words.of(line.state()));
        if (!line.by().isEmpty()) {
            lines.add(Words.keyed("risk.door.protected-by", line.by()));
        }
        lines.add(seen(line, at));
        lines.add(Words.said(line.evidence().what()));
        return lines;
    }

    /** Who saw it, when. */
    private static Words seen(FactorLine line, RiskCase at) {
        return Words.keyed("risk.door.seen", term(line.evidence().who()), at.written(line.evidence().on()));
    }

    /** Everything that was written, the newest first; what tipped the balance among it. */
    static List<TimelineEntry> history(DoorReading.One one) {
        var moves = one.factor().lines().stream().map(line -> new TimelineEntry("risk.door.history.moved",
                one.names().get(line.writer()), line.at(), one.at().written(line.at()), states(line, one.at())));
        var tips = one.factor().tipped().stream().map(said -> new TimelineEntry("risk.door.history.tipped",
                one.names().get(said.by()), said.at(), one.at().written(said.at()), List.of(tipped(said))));
        return Stream.concat(moves, tips).sorted((a, b) -> b.at().compareTo(a.at())).toList();
    }

    static Words tipped(Tipped said) {
        return said.when().map(when -> Words.keyed("risk.door.tipped.when", said.changed(), month(when)))
                .orElseGet(() -> Words.keyed("risk.door.tipped.some-time", said.changed()));
    }

    private static String month(RoughMonth when) {
        return when.month().map(one -> Month.of(one).getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale())
                + " " + when.year()).orElseGet(() -> "" + when.year());
    }

    /** The lines of the list under its headings, those that an agency has added without one behind them. */
    static List<Option> options(ListedWords words, FactorKind kind) {
        var plain = new ArrayList<Option>();
        var parts = new LinkedHashMap<String, List<Option>>();
        words.lines(kind.list()).stream().filter(line -> !line.isRetired())
                .forEach(line -> (line.heading().isEmpty() ? plain
                        : parts.computeIfAbsent("lists.heading." + line.heading(), _ -> new ArrayList<>()))
                        .add(option(line, words)));
        return Stream.concat(parts.entrySet().stream().map(part -> Option.part(part.getKey(), part.getValue())),
                plain.stream()).toList();
    }

    private static Option option(CodeLists.Line line, ListedWords words) {
        var label = words.label(line);
        return Option.said(line.code().word(), label.text()).in(label.lang());
    }

    private static DefaultMessageSourceResolvable term(Enum<?> constant) {
        return new DefaultMessageSourceResolvable(Option.termKey(constant));
    }
}
