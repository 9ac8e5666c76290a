package org.kinward.web.shelter.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.reporting.shelter.HouseIncidents;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;

/** Puts incidents into words. */
final class IncidentWords {

    private IncidentWords() {
    }

    /** A line of a list; what somebody has passed on leads nowhere. */
    static List<Card> cards(List<HouseIncidents.Line> lines) {
        return lines.stream().map(IncidentWords::card).toList();
    }

    private static Card card(HouseIncidents.Line line) {
        var written = new Days().written(line.when().written());
        var words = new ArrayList<Words>();
        if (line.standing().waitsFor().isPresent()) {
            return new Card(written, HousePath.incident(line.id()) + "/pass", List.of(
                    Words.keyed("shelter.incident.waits", line.standing().waitsFor().get()),
                    Words.keyed("shelter.incident.in", line.place())), new Tag("shelter.incident.waits.tag", "red"));
        }
        if (isPassedOn(line)) {
            return new Card(written, null, List.of(Words.keyed("shelter.incident.passed")), null);
        }
        words.add(Words.of(line.kind()));
        words.add(Words.keyed("shelter.incident.in", line.place()));
        line.by().map(name -> Words.keyed("shelter.incident.by", name)).ifPresent(words::add);
        words.add(Words.of(line.standing().state()));
        return new Card(new Days().written(line.when().happened()), HousePath.incident(line.id()), words, tag(line));
    }

    private static boolean isPassedOn(HouseIncidents.Line line) {
        return line.standing().confidential() && !line.standing().mine();
    }

    private static @Nullable Tag tag(HouseIncidents.Line line) {
        return line.standing().state() == HouseIncidents.Progress.REPORTED
                ? new Tag("shelter.incident.not-seen", "red")
                : null;
    }

    /** What happened. */
    static List<SummaryRow> facts(IncidentReading.Read read) {
        var report = read.incident().report();
        var told = report.what().told();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("shelter.incident.kind", Words.of(report.what().kind())));
        rows.add(SummaryRow.of("shelter.incident.at",
                Words.said(new Days().written(report.what().at(), read.zone()))));
        rows.add(SummaryRow.of("shelter.incident.said.where", Words.said(told.where())));
        rows.add(new SummaryRow("shelter.incident.children", children(read.children()), null, "shell.change"));
        rows.add(SummaryRow.of("shelter.incident.said.words", Words.said(told.words())));
        rows.add(SummaryRow.of("shelter.incident.said.done", Words.said(told.done())));
        rows.add(new SummaryRow("shelter.incident.picked.informed", told.informed().stream().sorted()
                .map(Words::of).toList(), null, "shell.change"));
        if (!read.held().isEmpty()) {
            rows.add(new SummaryRow("shelter.incident.received", read.held().stream()
                    .map(one -> Words.keyed("shelter.incident.received.line", read.names().getOrDefault(one.to(), "…"),
                            new Days().written(one.at(), read.zone())))
                    .toList(), null, "shell.change"));
        }
        return rows;
    }

    private static List<Words> children(List<HouseIncidents.Child> children) {
        return children.isEmpty() ? List.of(Words.keyed("shelter.incident.no-child"))
                : children.stream().flatMap(one -> Stream.concat(Stream.of(Words.said(one.callWord().orElse("…"))),
                        one.reference().map(number -> Words.onScreen(number.shown())).stream())).toList();
    }

    /** Who wrote what, the newest first. */
    static List<TimelineEntry> history(IncidentReading.Read read) {
        return switch (read.incident()) {
            case Incident.Reported reported -> List.of(written(reported, read));
            case Incident.Seen seen -> List.of(seen(seen, read), written(seen.was(), read));
            case Incident.Closed closed -> List.of(entry("shelter.incident.CLOSED", closed.last(), read,
                    Words.of(closed.how())), seen(closed.was(), read), written(closed.was().was(), read));
        };
    }

    private static TimelineEntry written(Incident.Reported reported, IncidentReading.Read read) {
        var report = reported.report();
        return new TimelineEntry("shelter.event.INCIDENT", read.names().get(report.by()), report.at(),
                new Days().written(report.at(), read.zone()), List.of());
    }

    private static TimelineEntry seen(Incident.Seen seen, IncidentReading.Read read) {
        return entry("shelter.incident.SEEN", seen.first(), read);
    }

    private static TimelineEntry entry(String key, Incident.Look look, IncidentReading.Read read, Words... before) {
        var lines = new ArrayList<>(Arrays.asList(before));
        lines.add(Words.said(look.words()));
        return new TimelineEntry(key, read.names().get(look.by()), look.at(),
                new Days().written(look.at(), read.zone()), lines);
    }
}
