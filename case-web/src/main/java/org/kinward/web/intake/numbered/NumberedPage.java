package org.kinward.web.intake.numbered;

import java.util.List;
import java.util.Map;

import org.kinward.web.shell.form.Option;

/**
 * What stands around the questions of a numbered page, named as the fragments of a sheet know it.
 *
 * @param words
 *            start of every message key
 */
public record NumberedPage(String words, int number, String action, String hub, Map<String, List<Option>> choices) {

    /** No earlier account stands behind it: its versions are in the story. */
    public boolean answered() {
        return false;
    }

    public List<Option> options(String question) {
        return choices.getOrDefault(question, List.of());
    }

    /** No question stands as the heading. */
    public boolean heads(String question) {
        return question.isEmpty();
    }
}
