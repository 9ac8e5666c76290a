package org.kinward.reporting.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a page said before it was changed. */
public record OldAnswers(List<OldAnswer> answers) {

    /** Nothing was changed. */
    public static final OldAnswers NONE = new OldAnswers(List.of());

    /**
     * Begins a statement over {@code jsonb_each(…) o}: the questions, and what was answered to each as words with a blank
     * between. A moment is told in the time zone of the agency {@code a}; an account by who told it, on which day, how
     * and about what.
     */
    public static final String LISTED = """
            select array_agg(o.key order by o.key) as questions, array_agg(case
                    when right(o.key, 3) = '_at' then to_char((o.value #>> '{}')::timestamptz
                        at time zone coalesce(a.time_zone, 'UTC'), 'YYYY-MM-DD"T"HH24:MI')
                    when jsonb_typeof(o.value) <> 'array' then o.value #>> '{}'
                    when o.key = 'accounts' then (select string_agg(concat_ws(' ', t ->> 'told_by', t ->> 'told_on',
                            t ->> 'told_how', (select string_agg(w, ' ') from jsonb_array_elements_text(t -> 'about') w)),
                            ' ' order by (t ->> 'item')::integer) from jsonb_array_elements(o.value) t)
                    else (select string_agg(w, ' ') from jsonb_array_elements_text(o.value) w) end
                order by o.key) as answers
            """;

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

    /** From a row with what {@link #LISTED} lists. */
    public static OldAnswers read(ResultSet row) throws SQLException {
        var questions = row.getArray("questions");
        if (questions == null) {
            return NONE;
        }
        var names = (String[]) questions.getArray();
        var codes = (String[]) row.getArray("answers").getArray();
        var answers = new ArrayList<OldAnswer>();
        for (int i = 0; i < names.length; i++) {
            answers.add(new OldAnswer(names[i], words(codes[i])));
        }
        return new OldAnswers(answers);
    }

    private static List<String> words(String codes) {
        return codes == null ? List.of() : Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).toList();
    }
}
