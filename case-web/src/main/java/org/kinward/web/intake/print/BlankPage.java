package org.kinward.web.intake.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.Option;

/**
 * One sheet of the first hour on paper. Questions, words and order are those of the screen, read from the same records, so a
 * new question is on paper as well.
 */
record BlankPage(String titleKey, List<Line> lines) {

    /** A longer list is written, not ticked. */
    private static final int MOST_BOXES = 30;

    /** What is written beside the box that is ticked. */
    private static final Set<String> TICKED_AND_WRITTEN = Set.of("age");

    private static final Choices.From NOTHING_OF_A_PLACE = new Choices.From(
            new Choosable(List.of(), List.of(), List.of()), Region.NOWHERE);

    /**
     * One question.
     *
     * @param written
     *            whether there is a line to write on
     */
    record Line(String key, List<Option> boxes, boolean written) {

        Line {
            boxes = List.copyOf(boxes);
        }
    }

    /** All sheets, in the order of the first hour. */
    static List<BlankPage> all(Locale language) {
        return SheetKind.ofHour().stream().map(kind -> of(kind, language)).toList();
    }

    private static BlankPage of(SheetKind kind, Locale language) {
        var choices = Choices.of(kind.page(), NOTHING_OF_A_PLACE, language);
        var questions = PageAnswers.questions(kind.page()).stream().map(question -> question.name());
        return new BlankPage(kind.key("title"), PaperOrder.of(kind, questions)
                .flatMap(name -> Stream.concat(
                        Stream.of(line(kind.key(name), name, choices.getOrDefault(name, List.of()))),
                        PaperOrder.below(kind, name)))
                .toList());
    }

    private static Line line(String key, String question, List<Option> options) {
        var boxes = options.size() > MOST_BOXES ? List.<Option>of() : options;
        return new Line(key, boxes, boxes.isEmpty() || TICKED_AND_WRITTEN.contains(question));
    }
}
