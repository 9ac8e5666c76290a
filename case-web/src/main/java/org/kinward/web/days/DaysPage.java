package org.kinward.web.days;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.talk.Talk;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.days.DaysReading.FirstDays;
import org.kinward.web.intake.childpaper.ChildPaperList;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TaskLine;
import org.kinward.web.shell.page.Words;

/**
 * The list of the pages of the first days, the papers of the child, and the talks.
 *
 * @param inTalk
 *            the talk of which somebody writes down what was told; 0 for none
 */
record DaysPage(List<TaskLine> tasks, String name, List<TalkLine> talks, ChildPaperList.Seen papers, boolean leads,
        int inTalk) {

    DaysPage {
        tasks = List.copyOf(tasks);
        talks = List.copyOf(talks);
    }

    /**
     * One talk in words.
     *
     * @param paper
     *            what its paper says; empty when it was typed at once
     */
    record TalkLine(int number, String on, List<Words> words, List<SummaryRow> paper) {

        static TalkLine of(Talk talk, List<SummaryRow> paper) {
            var setting = talk.setting();
            var there = setting.there().stream().sorted().map(Words::of);
            var words = Stream.of(Stream.of(Words.of(talk.ended()), Words.keyed("days.talk.minutes.long",
                    talk.minutes()), Words.of(setting.where()), Words.of(setting.interpreted())), there);
            return new TalkLine(talk.number(), new Days().written(talk.on()), words.flatMap(one -> one).toList(),
                    paper);
        }
    }

    static DaysPage of(FirstDays days, String inTalk) {
        var intake = new IntakeId(days.head().ids().intake());
        var number = days.talks().talks().stream().map(Talk::number).filter(one -> inTalk.equals("" + one)).findFirst();
        var tasks = days.kinds().stream()
                .map(kind -> line(kind, days, IntakePath.of(intake, kind.path()) + number.map(one -> "?talk=" + one)
                        .orElse("")));
        return new DaysPage(tasks.toList(), IntakePath.of(intake, "name"), talks(days, intake), days.papers(),
                days.leads(), number.orElse(0));
    }

    private static List<TalkLine> talks(FirstDays days, IntakeId intake) {
        return days.talks().talks().stream()
                .map(talk -> TalkLine.of(talk, Optional.ofNullable(days.talks().papers().get(talk.number()))
                        .map(mark -> PaperWords.ofTalk(mark, intake.value(), talk.number())).orElse(List.of())))
                .toList();
    }

    /** Each says who can answer it instead of the child; a hard topic is never "in progress" (F98). */
    private static TaskLine line(SheetKind kind, FirstDays days, String href) {
        if (days.forbidden().contains(kind)) {
            return TaskLine.of(kind.key("title"), href, Progress.NOT_COLLECTED_BY_LAW);
        }
        var saved = days.pages().stream().filter(kind.page()::isInstance).findFirst();
        var progress = days.head().closes(kind.page())
                ? Progress.WAITS_FOR_CHILD
                : saved.map(page -> progress(kind, page)).orElse(Progress.NOT_ASKED_YET);
        return TaskLine.of(kind.key("title"), href, progress)
                .withHint(kind.key("instead"));
    }

    private static Progress progress(SheetKind kind, IntakePage page) {
        var open = PageAnswers.of(page).values().stream().anyMatch(
                answer -> answer instanceof Answer.Missing<?>(var reason) && reason == Reason.NOT_ASKED_YET);
        return open && !kind.isSensitive() ? Progress.IN_PROGRESS : Progress.COMPLETED;
    }
}
