package org.kinward.web.statistics.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.reporting.access.AgencyPlaces;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.FigureTable;
import org.kinward.web.statistics.figure.FigureTable.Cell;
import org.kinward.web.statistics.figure.FigureTable.Head;
import org.kinward.web.statistics.said.Said;

/**
 * A report as its page shows it.
 *
 * @param together
 *            it and every report that it takes in
 */
record ProgressPage(ProgressReport report, List<ProgressReport> together, Counted counted, FigureSetting.Here here,
        Said said) {

    static final Counted NOTHING = new Counted(Map.of(), List.of());

    /**
     * What is filled in.
     *
     * @param asOf
     *            of when that is, in a sentence; nothing where no figure was ever taken
     */
    record Counted(Map<FilledIn, FilledIn.Figures> figures, List<String> asOf) {

        Counted {
            figures = Map.copyOf(figures);
            asOf = List.copyOf(asOf);
        }
    }

    /** What it is called: layer, area, months. */
    public String title() {
        return title(report, said);
    }

    static String title(ProgressReport report, Said said) {
        var about = report.about();
        return said.key("statistics.progress.named", said.key(Option.termKey(about.layer())), about.area(),
                new Days().written(about.period().from()), new Days().written(about.period().to()));
    }

    static String href(ProgressReport report) {
        return "/reports/progress/" + report.id().value();
    }

    static Card card(ProgressReport report, Said said) {
        return new Card(title(report, said), href(report), List.of(Words.keyed(Option.termKey(report.state()))), null);
    }

    public String path() {
        return href(report);
    }

    public String state() {
        return said.key(Option.termKey(report.state()));
    }

    public boolean isDraft() {
        return report.state().isOpen();
    }

    public boolean isSubmitted() {
        return report.state() == ReportState.SUBMITTED;
    }

    /** The places that it speaks for, those of lower reports included. */
    public String places() {
        var places = report.places(together);
        return here.places().stream().filter(place -> places.contains(place.id())).map(AgencyPlaces.Named::name)
                .collect(Collectors.joining(", "));
    }

    /** The reports that it takes in. */
    public List<Card> parts() {
        return lower().map(one -> card(one, said)).toList();
    }

    private Stream<ProgressReport> lower() {
        return together.stream().filter(one -> report.covers().reports().contains(one.id()));
    }

    /** What each of them says to each part of the text, side by side; nothing of one that is a draft again. */
    public List<Told> told() {
        var lower = lower().filter(one -> !one.state().isOpen()).toList();
        return lower.isEmpty() ? List.of()
                : Arrays.stream(Narrative.Part.values()).map(part -> new Told(key(part), lower.stream()
                        .map(one -> new Saying(one.about().area(), part.of(one.written().narrative()))).toList()))
                        .toList();
    }

    /**
     * A part of the text, and what each report says there.
     *
     * @param key
     *            message key of the part
     */
    public record Told(String key, List<Saying> sayings) {

        public Told {
            sayings = List.copyOf(sayings);
        }
    }

    /** What one report says. */
    public record Saying(String area, String words) {
    }

    /** How the figures were counted. */
    public List<String> notes() {
        return Stream.concat(counted.asOf().stream(), Stream.of(said.key("statistics.note.CHILDREN"))).toList();
    }

    /** Empty while there are no figures. */
    public boolean hasFigures() {
        return !counted.figures().isEmpty();
    }

    public FigureTable table() {
        var heads = Stream.of("statistics.progress.figure", "term.sex.GIRL", "term.sex.BOY", "statistics.all")
                .map(key -> new Head(said.key(key), 1, 1, "col")).toList();
        var rows = Arrays.stream(FilledIn.values()).filter(counted.figures()::containsKey).map(this::row).toList();
        return new FigureTable(said.key("statistics.progress.figures"), List.of(heads), List.of(rows));
    }

    private FigureTable.Row row(FilledIn what) {
        var figure = counted.figures().getOrDefault(what, new FilledIn.Figures(0, 0, 0));
        return new FigureTable.Row(List.of(new Head(said.key(Option.termKey(what)), 1, 1, "row")),
                Stream.of(figure.girls(), figure.boys(), figure.all())
                        .map(number -> new Cell(said.number(number), List.of(), null)).toList());
    }

    public List<SummaryRow> texts() {
        var text = report.written().narrative();
        return Arrays.stream(Narrative.Part.values()).map(part -> SummaryRow.of(key(part), part.of(text).isEmpty()
                ? Words.keyed("statistics.progress.text.none") : Words.said(part.of(text)))).toList();
    }

    private static String key(Narrative.Part part) {
        return "statistics.progress.text." + part.name().toLowerCase(Locale.ROOT);
    }

    public List<SummaryRow> byHand() {
        return report.written().byHand().stream().map(value -> SummaryRow.of(Option.termKey(value.what()),
                Words.said(String.valueOf(value.figure())), Words.said(value.source()))).toList();
    }

    public List<Card> checks() {
        return report.written().checks().stream().map(check -> new Card(check.partner(), null,
                List.of(Words.said(new Days().written(check.on())), Words.said(check.remarks())), null)).toList();
    }

    /** The steps that can be taken now, but for going back. */
    public List<String> steps() {
        return Arrays.stream(ReportState.values())
                .filter(next -> next != ReportState.DRAFT && report.state().mayBecome(next)).map(Enum::name).toList();
    }

    public boolean canGoBack() {
        return report.state().mayBecome(ReportState.DRAFT);
    }
}
