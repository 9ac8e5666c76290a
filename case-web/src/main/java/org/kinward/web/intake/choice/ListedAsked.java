package org.kinward.web.intake.choice;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Flat;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.lists.words.LineSearch;
import org.kinward.web.lists.words.ListedWords;

/**
 * The lists that a page asks for, and how its questions stand: a line that is not offered any more is shown where it was
 * chosen, and a long list shows what was looked for.
 *
 * @param form
 *            the questions as saved or typed, by the names of their fields
 */
public record ListedAsked(ListedWords words, Parameters form) {

    /** For a page that asks nothing of a list. */
    public static final ListedAsked NONE = new ListedAsked(ListedWords.NONE, new Parameters(Map.of()));

    /** With the questions of a form as they are shown. */
    public static ListedAsked of(ListedWords words, Record questions) {
        return new ListedAsked(words, Flat.of(questions, Reading.QUESTIONS));
    }

    Set<String> chosen(String question) {
        return Set.copyOf(form.sent().getOrDefault(Reading.QUESTIONS + question + ".value", List.of()));
    }

    LineSearch sought(String question) {
        return LineSearch.of(form.one(Reading.QUESTIONS + question + ".find"));
    }
}
