package org.kinward.persistence.intake.firstdays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/**
 * An answer as text: the value, its standing, and the words said beside <em>other</em> of a list. Several values stand
 * with commas between them, which no constant and no code has.
 *
 * @param value
 *            null where there is none
 * @param said
 *            null for everything but <em>other</em>
 */
record AnswerText(@Nullable String value, String standing, @Nullable String said) {

    private static final Set<String> CERTAINTIES = EnumSet.allOf(Certainty.class).stream().map(Certainty::name)
            .collect(Collectors.toUnmodifiableSet());

    static AnswerText of(Answer<?> answer) {
        return switch (answer) {
            case Answer.Known<?>(var value, var certainty) ->
                new AnswerText(text(value), certainty.name(), said(value));
            case Answer.Missing<?>(var reason) -> new AnswerText(null, reason.name(), null);
        };
    }

    /** The answer to this question. */
    Answer<?> answer(PageColumn column) {
        if (value == null || !CERTAINTIES.contains(standing)) {
            return Answer.missing(Reason.valueOf(standing));
        }
        var known = column.isSeveral()
                ? Arrays.stream(value.split(",", -1)).filter(word -> !word.isEmpty())
                        .map(word -> value(column.chosen(), word)).collect(Collectors.toUnmodifiableSet())
                : value(column.chosen(), value);
        return Answer.known(known, Certainty.valueOf(standing));
    }

    private static String text(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().map(AnswerText::text).sorted()
                    .collect(Collectors.joining(","));
            case Enum<?> constant -> constant.name();
            case Country country -> country.code();
            case SpokenLanguage spoken -> spoken.code();
            case Listed listed -> listed.code().word();
            default -> value.toString();
        };
    }

    private static @Nullable String said(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().map(AnswerText::said).filter(Objects::nonNull).findFirst()
                    .orElse(null);
            case Listed listed when !listed.said().isEmpty() -> listed.said();
            default -> null;
        };
    }

    private Object value(Class<?> type, String word) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(word))
                    .findFirst().orElseThrow(() -> new IllegalStateException("a row holds a word that nobody knows"));
        }
        if (type == Listed.class) {
            var code = new Code(word);
            return new Listed(code, code.equals(Code.OTHER) ? Objects.requireNonNullElse(said, "") : "");
        }
        return type == Boolean.class ? Boolean.valueOf(word)
                : type == Integer.class ? Integer.valueOf(word)
                        : type == LocalDate.class ? LocalDate.parse(word)
                                : type == Country.class ? new Country(word)
                                        : type == SpokenLanguage.class ? new SpokenLanguage(word) : word;
    }
}
