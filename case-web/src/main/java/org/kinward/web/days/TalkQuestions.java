package org.kinward.web.days;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.intake.talk.Talk;
import org.kinward.web.shell.form.Option;

/** What is asked about a talk, on the page and on paper. */
final class TalkQuestions {

    /** By the word of each question, in the order of the page; nothing to choose where a day or a number is written. */
    private static final Map<String, List<Option>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("on", List.of());
        ALL.put("minutes", List.of());
        ALL.put("where", Option.all(Talk.Where.values()));
        ALL.put("there", Option.all(Talk.WhoWasThere.values()));
        ALL.put("interpreted", Option.all(Talk.Interpreted.values()));
        ALL.put("ended", Option.all(Talk.HowItEnded.values()));
    }

    private TalkQuestions() {
    }

    static Map<String, List<Option>> all() {
        return new LinkedHashMap<>(ALL);
    }

    /** The message key of a question. */
    static String key(String question) {
        return "days.talk." + question;
    }
}
