package org.kinward.web.later;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.needs.path.Delay;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.later.LaterReading.Later;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TaskLine;
import org.kinward.web.shell.page.Words;

/**
 * What was told later, as the list shows it. Nothing is called incomplete (F98).
 *
 * @param next
 *            where one more leg is written down, or null where there are twenty
 */
record LaterList(List<TaskLine> tasks, List<LegLine> legs, @Nullable String next, Request request) {

    LaterList {
        tasks = List.copyOf(tasks);
        legs = List.copyOf(legs);
    }

    /** One leg in words, and where it is changed. */
    record LegLine(int number, List<SummaryRow> rows, String href) {
    }

    /**
     * Where the request to the authority is.
     *
     * @param now
     *            message key of the last step, or null where nothing was written down
     * @param delay
     *            how long the answer took or has been waited for, or null
     */
    record Request(@Nullable String now, @Nullable Words delay) {
    }

    static LaterList of(Later later) {
        var intake = new IntakeId(later.head().ids().intake());
        var way = later.way();
        return new LaterList(SheetKind.ofLater().stream().map(kind -> line(kind, later, intake)).toList(),
                way.legs().entrySet().stream().map(leg -> new LegLine(leg.getKey(), rows(leg.getValue(), later),
                        path(intake, leg.getKey()))).toList(),
                way.hasRoom() ? path(intake, way.written() + 1) : null, request(later));
    }

    private static String path(IntakeId intake, int number) {
        return IntakePath.of(intake, "later/leg/" + number);
    }

    private static TaskLine line(SheetKind kind, Later later, IntakeId intake) {
        var saved = later.page(kind).isPresent() ? Progress.COMPLETED : Progress.NOT_ASKED_YET;
        return TaskLine.of(kind.key("title"), IntakePath.of(intake, kind.path()),
                later.head().closes(kind.page()) ? Progress.WAITS_FOR_CHILD : saved)
                .withHint(kind.key("instead"));
    }

    /** What is known of a leg; what nobody knows is not said. */
    private static List<SummaryRow> rows(Leg leg, Later later) {
        var rows = new ArrayList<SummaryRow>();
        var answers = PageAnswers.of(leg);
        PageAnswers.questions(Leg.class).forEach(question -> {
            if (answers.get(question.name()) instanceof Answer.Known<?> known) {
                rows.add(new SummaryRow("intake.leg." + question.name(), later.way().words().of(question, known), null,
                        "shell.change"));
            }
        });
        return List.copyOf(rows);
    }

    private static Request request(Later later) {
        var lines = later.request();
        var now = lines.isEmpty() ? null : Option.termKey(lines.getLast().step());
        return new Request(now, Delay.of(lines, later.today()).map(LaterList::words).orElse(null));
    }

    private static Words words(Delay delay) {
        return Words.keyed(delay.answered() ? "later.request.answered" : "later.request.waits", delay.days());
    }
}
