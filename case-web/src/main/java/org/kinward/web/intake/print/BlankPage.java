package org.kinward.web.intake.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.choice.ListedAsked;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.Option;

/**
 * One sheet on paper. Questions, words and order are those of the screen, read from the same records, so a new question is on
 * paper as well.
 */
public record BlankPage(String titleKey, List<Line> lines) {

    /** A longer list is written, not ticked. */
    private static final int MOST_BOXES = 30;

    /** What is written beside the box that is ticked. */
    private static final Set<String> TICKED_AND_WRITTEN = Set.of("age");

    public BlankPage {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param written
     *            whether there is a line to write on
     */
    public record Line(String key, List<Option> boxes, boolean written) {

        public Line {
            boxes = List.copyOf(boxes);
        }

        /** A question that is answered in words, with a day or with a number. */
        public static Line toWrite(String key) {
            return new Line(key, List.of(), true);
        }

        /** A question of which one or several boxes are ticked; where there is none, or there are very many, one writes. */
        public static Line of(String key, List<Option> options) {
            return options.isEmpty() || options.size() > MOST_BOXES ? toWrite(key) : new Line(key, options, false);
        }

        private Line withRoomToWrite() {
            return new Line(key, boxes, true);
        }
    }

    /** All sheets of the first hour, in their order. */
    static List<BlankPage> ofHour(Locale language) {
        var choices = from(ListedAsked.NONE);
        return SheetKind.ofHour().stream().map(kind -> of(kind, choices, language)).toList();
    }

    /** What can be chosen where nobody knows the place yet: its people, its rooms, its languages are written. */
    static Choices.From from(ListedAsked listed) {
        return new Choices.From(new Choosable(List.of(), List.of(), List.of()), Region.NOWHERE, listed);
    }

    /** One sheet. */
    static BlankPage of(SheetKind kind, Choices.From from, Locale language) {
        var choices = Choices.of(kind.page(), from, language);
        var questions = PageAnswers.questions(kind.page());
        var lines = PaperOrder.of(kind, questions.stream().map(question -> question.name())).flatMap(name -> {
            var line = Line.of(kind.key(name), choices.getOrDefault(name, List.of()));
            var listed = questions.stream().anyMatch(one -> one.name().equals(name) && one.list().isPresent());
            return Stream.concat(Stream.of(listed || TICKED_AND_WRITTEN.contains(name) ? line.withRoomToWrite() : line),
                    PaperOrder.below(kind, name));
        });
        return new BlankPage(kind.key("title"), lines.toList());
    }
}
