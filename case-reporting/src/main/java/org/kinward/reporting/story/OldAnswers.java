package org.kinward.reporting.story;

import java.util.List;

/** What a page said before it was changed: only what is not the same any more. */
public record OldAnswers(List<OldAnswer> answers) {

    /** Nothing was changed. */
    public static final OldAnswers NONE = new OldAnswers(List.of());

    /**
     * One answer as it was.
     *
     * @param question
     *            the word of the question, such as {@code safe_here}
     * @param codes
     *            the value as code words or text; empty when there was none
     */
    public record OldAnswer(String question, List<String> codes) {

        public OldAnswer {
            codes = List.copyOf(codes);
        }
    }

    public OldAnswers {
        answers = List.copyOf(answers);
    }
}
