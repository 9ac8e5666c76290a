package org.kinward.web.intake.leg;

import java.util.List;
import java.util.Map;

import org.kinward.web.shell.form.Option;

/** What stands around the questions of a leg, named as the fragments of a sheet know it. */
record LegPage(int number, boolean answered, String action, String hub, Map<String, List<Option>> choices) {

    /** Start of every message key. */
    public String words() {
        return "intake.leg.";
    }

    public List<Option> options(String question) {
        return choices.getOrDefault(question, List.of());
    }

    /** No question stands as the heading. */
    public boolean heads(String question) {
        return question.isEmpty();
    }
}
