package org.kinward.web.statistics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.Heading;
import org.kinward.core.statistics.table.Middle;
import org.kinward.reporting.access.AgencyPlaces;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.statistics.flow.Routes;
import org.kinward.web.statistics.said.Said;

/** Says a counted table in words of the page: as sentences, as a chart, as a table. */
record SheetWriting(CountedTable table, Beside beside, FigureSetting.Here here, Actor actor) {

    private Said said() {
        return beside.said();
    }

    FigureSheet sheet(String caption) {
        var said = said();
        var periods = table.question().populations().stream().map(one -> column(one.period())).toList();
        var columns = periods.size() == 1
                ? List.of(said.key(Option.termKey(table.question().unit())))
                : periods;
        var chart = new ChartWriting(table, said);
        var lines = periods.size() == 1 ? chart.byCategory() : chart.byPopulation(periods);
        var notes = new NoteWriting(table, beside, here, actor);
        return new FigureSheet(headline(), only(), drawing(lines),
                new TableDrawing(table, columns, said, beside).drawn(said.key(caption)), notes.notes(),
                notes.meanings(), new Routes(table, said).chart().orElse(null));
    }

    private FigureSheet.Drawing drawing(List<BarChart.Line> lines) {
        var chart = BarChart.of(lines);
        var told = lines.stream()
                .map(line -> said().key("statistics.chart.line", line.label(), line.whole().orElseThrow()))
                .collect(Collectors.joining("; "));
        return new FigureSheet.Drawing(chart, said().key("statistics.chart.description", told));
    }

    /** One sentence for a population, for the first and the last of several. */
    private List<String> headline() {
        var sentences = new ArrayList<String>();
        int last = table.populations().size() - 1;
        IntStream.of(0, last).distinct().forEach(at -> sentences.add(howMany(at)));
        if (last == 0) {
            sentences.add(inside(table.populations().getFirst()));
            middle().ifPresent(sentences::add);
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    private String howMany(int population) {
        var asked = table.question().populations().get(population);
        return said().key("statistics.headline." + asked.happening().name() + "." + table.question().unit().name(),
                table.populations().get(population).total(), within(asked.period()),
                new Days().written(asked.period().to()));
    }

    /** How many of them are girls; where the table does not say, what is most common. */
    private String inside(Counts counts) {
        var headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).criterion().dimension() == RecordDimension.SEX && !table.countsHouseholds()) {
                var categories = headings.get(at).categories();
                return said().key("statistics.headline.girls", counts.of(at, 1 + categories.indexOf("GIRL")),
                        counts.of(at, 1 + categories.indexOf("BOY")));
            }
        }
        return headings.isEmpty() ? "" : mostOften(headings.getFirst(), counts);
    }

    /** Of what goes in steps, the step in which the middle one stands. */
    private Optional<String> middle() {
        return IntStream.range(0, table.headings().size()).boxed()
                .flatMap(at -> Middle.of(table, 0, at).map(step -> said().key("statistics.headline.middle",
                        said().category(table.headings().get(at).criterion().dimension(), step))).stream())
                .findFirst();
    }

    private String mostOften(Heading heading, Counts counts) {
        var categories = heading.categories();
        return IntStream.range(0, categories.size())
                .filter(at -> !Heading.isUnknown(categories.get(at)) && counts.of(0, at + 1) > 0)
                .boxed()
                .max((one, other) -> Integer.compare(counts.of(0, one + 1), counts.of(0, other + 1)))
                .map(at -> said().key("statistics.headline.most",
                        said().category(heading.criterion().dimension(), categories.get(at)), counts.of(0, at + 1)))
                .orElseGet(() -> said().key("statistics.headline.unknown"));
    }

    private List<String> only() {
        var asked = table.question().populations().getFirst();
        var places = here.places().stream().filter(place -> asked.places().contains(place.id()))
                .map(AgencyPlaces.Named::name).collect(Collectors.joining(", "));
        return Stream.concat(asked.only().stream().map(this::narrowed),
                Stream.of(places).filter(names -> !names.isEmpty())
                        .map(names -> said().key("statistics.only", said().key("statistics.place"), names)))
                .toList();
    }

    private String narrowed(Narrowing narrowing) {
        var dimension = narrowing.dimension();
        var words = narrowing.categories().stream().sorted().map(code -> said().category(dimension, code))
                .collect(Collectors.joining(", "));
        if (dimension.kind() == RecordDimension.Kind.AGE) {
            var years = narrowing.categories().stream().mapToInt(Integer::parseInt).summaryStatistics();
            words = said().key("statistics.age.between", String.valueOf(years.getMin()),
                    String.valueOf(years.getMax()));
        }
        return said().key("statistics.only", said().dimension(dimension), words);
    }

    private String within(Period period) {
        var days = new Days();
        return period.months() == 1 ? said().key("statistics.period.in", days.written(period.from()))
                : said().key("statistics.period.from-to", days.written(period.from()), days.written(period.to()));
    }

    /** What a period is called above its column. */
    static String column(Period period) {
        var days = new Days();
        return period.months() == 1 ? days.written(period.from())
                : days.written(period.from()) + " – " + days.written(period.to());
    }
}
