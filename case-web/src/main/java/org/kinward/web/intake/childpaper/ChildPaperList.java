package org.kinward.web.intake.childpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.intake.numbered.NumberedKind;
import org.kinward.web.intake.numbered.NumberedReading;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The papers of a child in words. It reads in the transaction of whoever asks, after somebody wrote down who looks. */
@Component
public class ChildPaperList {

    private final ChildPapers papers;
    private final CodeLists lists;
    private final AgencyZones zones;

    ChildPaperList(ChildPapers papers, CodeLists lists, AgencyZones zones) {
        this.papers = papers;
        this.lists = lists;
        this.zones = zones;
    }

    /**
     * The papers that hold.
     *
     * @param next
     *            where one more is written down, or null where there are twenty
     */
    public record Seen(List<Line> lines, @Nullable String next) {

        /** Of a page that shows none. */
        public static final Seen NONE = new Seen(List.of(), null);

        public Seen {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One paper.
     *
     * @param where
     *            where it is, and who keeps it where somebody said so
     */
    public record Line(int number, List<Words> paper, List<Words> where, String href) {

        public Line {
            paper = List.copyOf(paper);
            where = List.copyOf(where);
        }
    }

    /** What is written down about the papers of this child. Lists are read only where there is something to say. */
    public Seen of(IntakeId intake, Actor actor) {
        var held = papers.of(intake);
        var written = papers.written(intake);
        var asked = held.isEmpty() ? Set.<CodeList>of() : NumberedReading.lists(ChildPaper.class);
        var language = LocaleContextHolder.getLocale();
        var words = new AnswerWords(Map.of(), zones.zone(actor.agency()), language,
                ListedWords.of(lists, asked, actor.agency(), language));
        return new Seen(held.entrySet().stream().map(one -> line(one.getKey(), one.getValue(), words)).toList(),
                written < Numbered.MOST ? NumberedKind.PAPERS.action(intake, written + 1) : null);
    }

    private static Line line(int number, ChildPaper paper, AnswerWords words) {
        var said = new ArrayList<List<Words>>();
        PageAnswers.questions(ChildPaper.class)
                .forEach(question -> said.add(words.of(question, PageAnswers.of(paper).get(question.name()))));
        var where = new ArrayList<>(said.get(1));
        if (paper.paperKeeper() instanceof Answer.Known<?>) {
            where.addAll(said.get(2));
        }
        return new Line(number, said.getFirst(), where, NumberedKind.PAPERS.action(paper.intake(), number));
    }
}
