package org.kinward.web.intake.typed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.BindingResult;

/**
 * Reads the fields of a form; what is wrong is said at its field, all of it at once.
 *
 * @param key
 *            where the words about a field begin
 */
public record Fields(BindingResult result, TellingSearch search, UnaryOperator<String> key) {

    /** Nothing was chosen or typed: the error names the question, for whoever hears the summary only. */
    public void missing(String field) {
        result.rejectValue(field, key.apply(field) + ".missing");
    }

    /** The constant that was chosen. */
    public <E extends Enum<E>> Optional<E> one(String field, String typed, Class<E> constants) {
        var found = maybe(typed, constants);
        if (found.isEmpty()) {
            missing(field);
        }
        return found;
    }

    /** The constant that was chosen, if one was. */
    public static <E extends Enum<E>> Optional<E> maybe(String typed, Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst();
    }

    /** All constants that were ticked; at least one. */
    public <E extends Enum<E>> Set<E> several(String field, List<String> typed, Class<E> constants) {
        var found = EnumSet.noneOf(constants);
        typed.forEach(word -> maybe(word, constants).ifPresent(found::add));
        if (found.isEmpty()) {
            missing(field);
        }
        return found;
    }

    /** A few words, which hold no number by which somebody could be found. */
    public String words(String field, String typed, int longest) {
        var text = TypedText.of(typed);
        TypedText.problem(text, longest).ifPresentOrElse(
                key -> result.rejectValue(field, key, new Object[]{longest}, null), () -> {
                    if (NoteText.fits(text) && !search.in(new NoteText(text)).none()) {
                        result.rejectValue(field, "intake.words.tell");
                    }
                });
        return text;
    }

    /** A day. */
    public Optional<LocalDate> day(String field, DateInput typed) {
        return switch (new Days().read(typed)) {
            case ReadDay.Day(var date) -> Optional.of(date);
            case ReadDay.Wrong wrong -> {
                wrong.reject(result, field);
                yield Optional.empty();
            }
        };
    }

    /** What the browser sent, or nothing. */
    public static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
