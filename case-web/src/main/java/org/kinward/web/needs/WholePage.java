package org.kinward.web.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * One assessment whole, to be read, approved and printed.
 *
 * @param state
 *            how it stands
 * @param unseen
 *            areas that nobody looked at, in words
 */
record WholePage(Words state, List<Part> parts, List<String> unseen, List<TimelineEntry> history) {

    /**
     * One area.
     *
     * @param title
     *            message key of the area
     * @param degree
     *            message key of how great the need is
     * @param rows
     *            what was said
     * @param old
     *            what was said last time, where it was something else; empty else
     * @param mark
     *            message key that says that it is new, changed or the same as last time; null without a last time
     */
    record Part(String title, String degree, boolean urgent, List<SummaryRow> rows, List<SummaryRow> old,
            @Nullable String mark) {
    }

    static WholePage of(NeedsAssessment one, NeedsReading.Needs needs) {
        var before = needs.before(one);
        var last = one.lines().getLast();
        return new WholePage(
                Words.keyed("needs.state." + last.state(), needs.name(last.by()), needs.at().written(last.at())),
                one.areas().values().stream().map(saved -> part(saved, before)).toList(),
                Arrays.stream(NeedArea.values()).filter(area -> one.area(area).isEmpty()).map(Option::termKey)
                        .toList(),
                one.lines().reversed().stream().map(line -> new TimelineEntry("needs.move." + line.state(),
                        needs.name(line.by()), line.at(), needs.at().written(line.at()), List.of())).toList());
    }

    private static Part part(SavedArea saved, Optional<NeedsAssessment> before) {
        var old = before.flatMap(one -> one.area(saved.area()));
        var differs = old.filter(one -> !one.answer().equals(saved.answer()));
        var mark = before.isEmpty() ? null
                : "needs.mark." + (old.isEmpty() ? "new" : differs.isPresent() ? "changed" : "same");
        return new Part(Option.termKey(saved.area()), Option.termKey(saved.answer().degree()),
                saved.answer().degree() == NeedDegree.URGENT, AreaRows.of(saved), differs.map(AreaRows::of)
                        .orElse(List.of()),
                mark);
    }
}
