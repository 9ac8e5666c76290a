package org.kinward.web.days;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.talk.Talk;
import org.kinward.web.days.DaysReading.FirstDays;
import org.kinward.web.intake.childpaper.ChildPaperList;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.TaskLine;
import org.kinward.web.shell.page.Words;

/** The list of the pages of the first days, the papers of the child, and the talks. */
record DaysPage(List<TaskLine> tasks, String name, List<TalkLine> talks, ChildPaperList.Seen papers, boolean leads) {

    DaysPage {
        tasks = List.copyOf(tasks);
        talks = List.copyOf(talks);
    }

    /** One talk in words. */
    record TalkLine(int number, String on, List<Words> words) {

        static TalkLine of(Talk talk) {
            var there = talk.there().stream().sorted().map(Words::of);
            var words = Stream.of(Stream.of(Words.of(talk.ended()), Words.keyed("days.talk.minutes.long",
                    talk.minutes()), Words.of(talk.where()), Words.of(talk.interpreted())), there);
            return new TalkLine(talk.number(), new Days().written(talk.on()), words.flatMap(one -> one).toList());
        }
    }

    static DaysPage of(FirstDays days) {
        var intake = new IntakeId(days.head().ids().intake());
        var tasks = days.kinds().stream().map(kind -> line(kind, days, intake));
        return new DaysPage(tasks.toList(), IntakePath.of(intake, "name"),
                days.talks().stream().map(TalkLine::of).toList(),
                days.papers(), days.leads());
    }

    /** Each says who can answer it instead of the child; a hard topic is never "in progress" (F98). */
    private static TaskLine line(SheetKind kind, FirstDays days, IntakeId intake) {
        if (days.forbidden().contains(kind)) {
            return TaskLine.of(kind.key("title"), IntakePath.of(intake, kind.path()), Progress.NOT_COLLECTED_BY_LAW);
        }
        var saved = days.pages().stream().filter(kind.page()::isInstance).findFirst();
        var progress = days.head().closes(kind.page())
                ? Progress.WAITS_FOR_CHILD
                : saved.map(page -> progress(kind, page)).orElse(Progress.NOT_ASKED_YET);
        return TaskLine.of(kind.key("title"), IntakePath.of(intake, kind.path()), progress)
                .withHint(kind.key("instead"));
    }

    private static Progress progress(SheetKind kind, IntakePage page) {
        var open = PageAnswers.of(page).values().stream().anyMatch(
                answer -> answer instanceof Answer.Missing<?>(var reason) && reason == Reason.NOT_ASKED_YET);
        return open && !kind.isSensitive() ? Progress.IN_PROGRESS : Progress.COMPLETED;
    }
}
