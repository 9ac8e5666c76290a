package org.kinward.web.needs;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsState;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TaskLine;
import org.kinward.web.shell.page.Words;

/**
 * The assessments of a case at a glance.
 *
 * @param state
 *            how it stands with the newest, or null before anybody began one
 * @param areas
 *            the areas of the one that is being written; empty else
 * @param whole
 *            where the newest is read, or null
 */
record NeedsPage(@Nullable Words state, List<TaskLine> areas, @Nullable String whole, Rights rights, List<Card> all) {

    /**
     * What can be pressed now.
     *
     * @param takesBack
     *            the assessment that can be taken back, or null
     */
    record Rights(boolean begins, boolean gives, @Nullable String takesBack) {
    }

    static NeedsPage of(NeedsReading.Needs needs) {
        var file = needs.at().head().ids().file();
        var newest = needs.newest();
        var written = newest.filter(one -> one.state().isWritten());
        return new NeedsPage(newest.map(one -> state(one, needs)).orElse(null),
                written.map(one -> Arrays.stream(NeedArea.values()).map(area -> line(one, area, needs)).toList())
                        .orElse(List.of()),
                newest.map(one -> NeedsPath.whole(file, one.id())).orElse(null),
                new Rights(newest.map(NeedsAssessment::state).filter(state -> state != NeedsState.APPROVED).isEmpty(),
                        written.isPresent(),
                        newest.filter(one -> one.state() == NeedsState.GIVEN).map(one -> one.id().value().toString())
                                .orElse(null)),
                needs.all().stream().map(one -> card(one, needs)).toList());
    }

    /** How it stands, since when and by whom. */
    private static Words state(NeedsAssessment one, NeedsReading.Needs needs) {
        var last = one.lines().getLast();
        return Words.keyed("needs.state." + last.state(), needs.name(last.by()), needs.at().written(last.at()));
    }

    private static TaskLine line(NeedsAssessment one, NeedArea area, NeedsReading.Needs needs) {
        var progress = needs.at().head().care().said().narrow() && !area.isProtecting()
                ? Progress.WAITS_FOR_CHILD
                : one.area(area).map(_ -> Progress.COMPLETED)
                        .orElse(area.isHard() ? Progress.MAY_STAY_OPEN : Progress.NOT_STARTED);
        var line = TaskLine.of(Option.termKey(area), NeedsPath.area(needs.at().head().ids().file(), area), progress);
        return one.area(area).map(saved -> line.withHint("needs.hint." + saved.answer().degree())).orElse(line);
    }

    private static Card card(NeedsAssessment one, NeedsReading.Needs needs) {
        var at = needs.at();
        var lines = List
                .of(Words.keyed("needs.card.needs", count(one, NeedDegree.URGENT), count(one, NeedDegree.SOME)));
        return new Card(at.written(one.begun().at()), NeedsPath.whole(at.head().ids().file(), one.id()), lines,
                new Tag("needs.tag." + one.state(), one.state() == NeedsState.APPROVED ? "green" : "grey"));
    }

    private static long count(NeedsAssessment one, NeedDegree degree) {
        return one.areas().values().stream().map(SavedArea::answer).filter(said -> said.degree() == degree).count();
    }
}
