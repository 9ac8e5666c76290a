package org.kinward.web.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.typed.DayInput;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Standing;
import org.springframework.validation.Errors;

/**
 * Reads the questions of one page. Whatever is wrong is written down beside its field and the reading goes on, so that
 * everything is reported at once; what it returns then is not to be used.
 */
public final class Reading {

    /** Where the questions hang in the sheet. */
    public static final String QUESTIONS = "q.";

    /** The line "none of these": an answer of its own, not an empty row. */
    public static final String NONE = "NONE";

    static final String YES = "YES";
    static final String NO = "NO";

    public static final String NO_SUCH_LINE = "shell.answer.unknown-standing";

    private final Errors errors;
    private final Ground ground;
    private final Certainty usual;
    private final LocalDate toldOn;

    /**
     * @param usual
     *            who stands behind an answer when the question itself does not say
     * @param toldOn
     *            the day of the talk, before which nothing can have been agreed on
     */
    public Reading(Errors errors, Ground ground, Certainty usual, LocalDate toldOn) {
        this.errors = errors;
        this.ground = ground;
        this.usual = usual;
        this.toldOn = toldOn;
    }

    /** Who stands behind an answer when the question itself does not say. */
    public Certainty usual() {
        return usual;
    }

    public Ground ground() {
        return ground;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    /** One constant. */
    public <E extends Enum<E>> Answer<E> one(String name, AnswerInput input, Class<E> type) {
        return answer(name, input.read(), () -> line(name, constant(type, input.value())));
    }

    /** Yes or no. */
    public Answer<Boolean> yesNo(String name, AnswerInput input) {
        return answer(name, input.read(), () -> line(name, switch (input.value().strip()) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            default -> Optional.empty();
        }));
    }

    /** Several constants, or none of them. */
    public <E extends Enum<E>> Answer<Set<E>> several(String name, AnswersInput input, Class<E> type) {
        return answer(name, input.read(), () -> set(name, input.value(), type));
    }

    /** One line of a list. */
    public Answer<Listed> listed(String name, ListedInput input, CodeList list) {
        return answer(name, input.read(), () -> new ListedReading(this, name, list).one(input));
    }

    /** Several lines of a list, or none of them. */
    public Answer<Set<Listed>> severalListed(String name, ListedInputs input, CodeList list) {
        return answer(name, input.read(), () -> new ListedReading(this, name, list).several(input));
    }

    /** A number from 0. */
    public Answer<Integer> count(String name, AnswerInput input, int most) {
        return answer(name, input.read(), () -> {
            var number = TypedNumber.read(input.value());
            if (number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() > most) {
                reject(name + ".value", "intake.count.wrong", most);
                return Optional.empty();
            }
            return Optional.of(number.getAsInt());
        });
    }

    /** Words that are kept in casework: no names, and of limited length. */
    public Answer<String> words(String name, AnswerInput input, int longest) {
        return answer(name, input.read(), () -> SealedReading.text(this, name + ".value", input.value(), longest));
    }

    /** Something that {@code made} makes of the text, or nothing if there is no such line in the list. */
    public <T> Answer<T> chosen(String name, AnswerInput input, Function<String, Optional<T>> made) {
        return chosen(name, input, made, NO_SUCH_LINE);
    }

    /** The same, with words of its own for a line that is not in the list any more. */
    public <T> Answer<T> chosen(String name, AnswerInput input, Function<String, Optional<T>> made, String wrong) {
        return answer(name, input.read(), () -> line(name, made.apply(input.value().strip()), wrong));
    }

    /** A day that is not in the future, or why there is none. */
    public Answer<LocalDate> day(String name, DayInput input) {
        return answer(name, input.read(), () -> dayUntilToday(name + ".day", input.day()));
    }

    /** A year that is not in the future, or why there is none. */
    public Answer<Integer> yearUntilToday(String name, AnswerInput input) {
        return answer(name, input.read(), () -> DayReading.yearUntilToday(this, name + ".value", input.value()));
    }

    /** A day and an hour that are still to come when the talk takes place. */
    public Answer<Instant> moment(String name, MomentInput input) {
        return answer(name, input.read(), () -> DayReading.moment(this, name, input));
    }

    /** A day that is not in the future. */
    public Optional<LocalDate> dayUntilToday(String field, DateInput input) {
        return DayReading.dayUntilToday(this, field, input);
    }

    /** Writes down what is wrong with a field of the questions. */
    public void reject(String field, String key, Object... values) {
        errors.rejectValue(QUESTIONS + field, key, values, null);
    }

    /** A constant by its name; a name that the browser made up is none. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equals(name.strip())).findFirst();
    }

    private <T> Answer<T> answer(String name, Standing standing, Supplier<Optional<T>> value) {
        return switch (standing) {
            case Standing.Open open -> Answer.missing(open.reason());
            case Standing.Answered answered -> value.get()
                    .map(known -> Answer.known(known, answered.certainty().orElse(usual)))
                    .orElseGet(Answer::notAsked);
            case Standing.Unclear unclear -> {
                reject(name + ".standing", unclear.key());
                yield Answer.notAsked();
            }
        };
    }

    private <T> Optional<T> line(String name, Optional<T> found) {
        return line(name, found, NO_SUCH_LINE);
    }

    private <T> Optional<T> line(String name, Optional<T> found, String wrong) {
        if (found.isEmpty()) {
            reject(name + ".value", wrong);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<Set<E>> set(String name, List<String> ticked, Class<E> type) {
        var others = ticked.stream().filter(value -> !value.equals(NONE)).distinct().toList();
        if (others.size() < ticked.stream().distinct().count() && !others.isEmpty()) {
            reject(name + ".value", "intake.none.both");
            return Optional.empty();
        }
        var known = EnumSet.noneOf(type);
        others.forEach(value -> constant(type, value).ifPresent(known::add));
        return line(name, known.size() == others.size() ? Optional.of(Set.copyOf(known)) : Optional.empty());
    }
}
