package org.kinward.web.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.consent.asked.Consent;
import org.kinward.web.consent.record.UseWords;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page about after eighteen shows.
 *
 * @param standing
 *            message key of how it stands
 * @param ages
 *            when the person may be eighteen, and when for certain
 * @param stops
 *            what would stop once the person is of age
 * @param goesOn
 *            what would go on until it is asked anew
 */
record AftercarePage(String standing, List<SummaryRow> ages, List<SummaryRow> facts, List<Words> stops,
        List<Words> goesOn, May may, List<TimelineEntry> history) {

    /**
     * What this person may do now.
     *
     * @param move
     *            message key of the link, or null where nothing can be written now
     */
    record May(@Nullable String move, boolean begin) {
    }

    static AftercarePage of(AftercareReading.Stands read) {
        var ahead = read.ahead();
        var next = read.isOpen() ? ahead.next(read.at().today()) : List.<AftercareState>of();
        var begin = !ahead.isOfAge() && next.stream().anyMatch(AftercareState::isOfAge);
        var move = next.isEmpty() ? null : begin ? "aftercare.begin" : ahead.last().isEmpty() ? "aftercare.plan"
                : "aftercare.change";
        return new AftercarePage(
                ahead.last().map(one -> "term.aftercareState." + one.state()).orElse("aftercare.none"), ages(read),
                ahead.last().map(AftercarePage::facts).orElseGet(List::of), uses(read.parted().stops()),
                uses(read.parted().goesOn()), new May(move, begin), history(read));
    }

    private static List<Words> uses(List<Consent> uses) {
        return uses.stream().map(one -> UseWords.title(one.use())).distinct().toList();
    }

    private static List<SummaryRow> ages(AftercareReading.Stands read) {
        if (read.ahead().age().isEmpty()) {
            return List.of(SummaryRow.of("aftercare.age", Words.keyed("aftercare.age.unknown"))
                    .at("/intake/" + read.at().head().ids().intake() + "/sex-age", "shell.change"));
        }
        var age = read.ahead().age().get();
        return List.of(
                SummaryRow.of("aftercare.plan-from", day(read, age.planFrom(read.ahead().lead()))),
                SummaryRow.of("aftercare.earliest", day(read, age.earliest())),
                SummaryRow.of("aftercare.certain", day(read, age.certain())));
    }

    private static Words day(AftercareReading.Stands read, LocalDate day) {
        return Words.said(read.at().written(day));
    }

    /** What was said in a line. */
    static List<SummaryRow> facts(Aftercare line) {
        var said = line.said();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("aftercare.offered", said.offered().stream().sorted().map(Words::of).toList(), null,
                "shell.change"));
        rows.add(SummaryRow.of("aftercare.words", Words.said(said.words())));
        rows.add(SummaryRow.of("aftercare.wishes", Words.said(said.wishes())));
        return rows;
    }

    /** The newest first. */
    private static List<TimelineEntry> history(AftercareReading.Stands read) {
        return read.history().stream().map(line -> new TimelineEntry("term.aftercareState." + line.state(),
                read.names().get(line.written().person()), line.written().at(),
                read.at().written(line.written().at()),
                Stream.of(line.said().words(), line.said().wishes()).map(Words::said).toList())).toList();
    }
}
