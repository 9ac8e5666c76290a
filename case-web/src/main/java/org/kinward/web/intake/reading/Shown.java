package org.kinward.web.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.typed.DayInput;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;
import org.kinward.web.shell.form.DateInput;

/**
 * Saved answers as they stand in a sheet again.
 *
 * @param usual
 *            who stands behind an answer of this page; only another certainty is shown beside a question
 * @param language
 *            in which months are named
 */
public record Shown(Certainty usual, ZoneId zone, Locale language) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public <E extends Enum<E>> AnswerInput one(Answer<E> answer) {
        return text(answer, Enum::name);
    }

    public AnswerInput yesNo(Answer<Boolean> answer) {
        return text(answer, yes -> yes ? "YES" : "NO");
    }

    public <T> AnswerInput text(Answer<T> answer, Function<T, String> written) {
        return switch (answer) {
            case Answer.Known<T>(var value, var certainty) ->
                new AnswerInput(written.apply(value), standing(certainty));
            case Answer.Missing<T>(var reason) -> new AnswerInput("", standing(reason));
        };
    }

    public <E extends Enum<E>> AnswersInput several(Answer<Set<E>> answer) {
        return switch (answer) {
            case Answer.Known<Set<E>>(var values, var certainty) ->
                new AnswersInput(ticks(values), standing(certainty));
            case Answer.Missing<Set<E>>(var reason) -> new AnswersInput(List.of(), standing(reason));
        };
    }

    /** A line of a list; nothing is looked for yet. */
    public ListedInput listed(Answer<Listed> answer) {
        return switch (answer) {
            case Answer.Known<Listed>(var line, var certainty) ->
                new ListedInput(line.code().word(), standing(certainty), line.said(), "");
            case Answer.Missing<Listed>(var reason) -> new ListedInput("", standing(reason), "", "");
        };
    }

    /** Several lines of a list; nothing is looked for yet. */
    public ListedInputs severalListed(Answer<Set<Listed>> answer) {
        return switch (answer) {
            case Answer.Known<Set<Listed>>(var lines, var certainty) -> new ListedInputs(lines.isEmpty()
                    ? List.of(Reading.NONE) : lines.stream().map(line -> line.code().word()).sorted().toList(),
                    standing(certainty), lines.stream().map(Listed::said).collect(Collectors.joining()), "");
            case Answer.Missing<Set<Listed>>(var reason) ->
                new ListedInputs(List.of(), standing(reason), "", "");
        };
    }

    public DayInput day(Answer<LocalDate> answer) {
        return switch (answer) {
            case Answer.Known<LocalDate>(var on, var certainty) -> new DayInput(day(on), standing(certainty));
            case Answer.Missing<LocalDate>(var reason) -> new DayInput(null, standing(reason));
        };
    }

    public MomentInput moment(Answer<Instant> answer) {
        return switch (answer) {
            case Answer.Known<Instant>(var at, var certainty) ->
                new MomentInput(day(at.atZone(zone).toLocalDate()), hour(at), standing(certainty));
            case Answer.Missing<Instant>(var reason) -> new MomentInput(null, null, standing(reason));
        };
    }

    /** The month stands as a word: nobody mistakes 3 for March or the 3rd. */
    public DateInput day(LocalDate day) {
        return new DateInput(Integer.toString(day.getDayOfMonth()),
                day.getMonth().getDisplayName(TextStyle.FULL, language),
                Integer.toString(day.getYear()));
    }

    private String hour(Instant at) {
        return HOUR.format(at.atZone(zone));
    }

    private static <E extends Enum<E>> List<String> ticks(Set<E> values) {
        return values.isEmpty() ? List.of(Reading.NONE) : values.stream().map(Enum::name).sorted().toList();
    }

    private static String standing(Reason reason) {
        return reason == Reason.NOT_ASKED_YET ? "" : reason.name();
    }

    private String standing(Certainty certainty) {
        return certainty == usual ? "" : certainty.name();
    }
}
