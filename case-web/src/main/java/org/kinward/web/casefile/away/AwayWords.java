package org.kinward.web.casefile.away;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.reporting.casefile.away.AwayLists.Colleague;
import org.kinward.reporting.casefile.away.CoverLine;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Puts absences and covers into words. */
@Component
class AwayWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Days days;

    AwayWords(Days days) {
        this.days = days;
    }

    /** One absence of a list. */
    record Line(String href, String name, Words when, Words children, boolean uncovered) {
    }

    /** A child or a place with its cover. */
    record Covered(String named, List<Words> lines, boolean missing) {
    }

    List<Line> lines(List<AwayLine> all, AwayLine.Stands stands) {
        return all.stream().filter(one -> one.stands() == stands).map(this::line).toList();
    }

    private Line line(AwayLine one) {
        return new Line("/away/" + one.absence(), one.name(), when(one.hours()), children(one.children()),
                one.stands() != AwayLine.Stands.PAST && one.children().uncovered() > 0);
    }

    /** Whole days as days; a moment within a day with its hour. */
    Words when(AwayLine.Hours hours) {
        return Words.keyed("away.when", from(hours), until(hours));
    }

    private String from(AwayLine.Hours hours) {
        var day = days.written(hours.from().toLocalDate());
        return hours.from().toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + ", " + HOUR.format(hours.from());
    }

    private String until(AwayLine.Hours hours) {
        var day = days.written(hours.lastDay());
        return hours.until().toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + ", " + HOUR.format(hours.until());
    }

    Words children(AwayLine.Children children) {
        return children.all() == 0
                ? Words.keyed("away.children.zero")
                : Words.keyed("away.children", children.all(), children.uncovered());
    }

    List<Covered> covered(Stream<CoverLine> lines) {
        return lines.map(line -> {
            var cover = line.cover()
                    .map(one -> Words.keyed(one.holds() ? "away.covered-by" : "away.cannot", one.name()))
                    .orElseGet(() -> Words.keyed("away.nobody"));
            var missing = line.cover().filter(CoverLine.Cover::holds).isEmpty();
            return new Covered(named(line),
                    Stream.concat(marks(line).stream(), Stream.of(cover)).toList(), missing);
        }).toList();
    }

    /** What helps to choose a cover: which child it is, and what cannot wait until its worker is back. */
    List<Words> marks(CoverLine line) {
        return Stream.concat(line.callWord().map(word -> Words.keyed("child.call-word", word)).stream(),
                line.due().map(due -> Words.keyed("away.due", due.tasks(), days.written(due.first().toLocalDate()),
                        HOUR.format(due.first()))).stream())
                .toList();
    }

    /** A child by its number as it is read aloud, a place by its name. */
    static String named(CoverLine line) {
        return line.callWord().isPresent() || line.named().matches("[23456789CDFHJKLMPQRTVWX]{10}")
                ? new ReferenceNumber(line.named()).shown()
                : line.named();
    }

    static List<Option> options(Stream<Colleague> colleagues) {
        return colleagues.map(one -> Option.said(one.person().value().toString(), one.name())).toList();
    }
}
