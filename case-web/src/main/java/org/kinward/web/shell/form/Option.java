package org.kinward.web.shell.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One line of a set of radios, checkboxes or a list: the value that is sent and the words beside it. The words are a
 * message key, or the text itself where they come from the data (a room, a person of the staff).
 *
 * @param value
 *            what the browser sends back
 * @param key
 *            message key of the words, null when {@code text} is given
 * @param text
 *            the words themselves, null when {@code key} is given
 * @param hintKey
 *            message key of a short hint below the words, or null
 * @param reveal
 *            a fragment such as {@code "intake/health :: bleeding"}, shown below this line when it is ticked, or null
 * @param lang
 *            language of the text where that is not the one of the page, or null
 * @param lines
 *            the lines of a part of a long list, whose words are its heading; empty for a line
 */
public record Option(String value, @Nullable String key, @Nullable String text, @Nullable String hintKey,
        @Nullable String reveal, @Nullable String lang, List<Option> lines) {

    public Option {
        lines = List.copyOf(lines);
    }

    /** A constant whose words are {@code term.<enum>.<CONSTANT>}, the enum's name starting small. */
    public static Option of(Enum<?> constant) {
        return keyed(constant.name(), termKey(constant));
    }

    /** All constants given, in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> List<Option> all(E... constants) {
        return Arrays.stream(constants).map(Option::of).toList();
    }

    public static Option keyed(String value, String key) {
        return new Option(value, key, null, null, null, null, List.of());
    }

    /** Words that come from the data and are the same in every language. */
    public static Option said(String value, String text) {
        return new Option(value, null, text, null, null, null, List.of());
    }

    public Option withHint(String messageKey) {
        return new Option(value, key, text, messageKey, reveal, lang, lines);
    }

    public Option revealing(String fragment) {
        return new Option(value, key, text, hintKey, fragment, lang, lines);
    }

    /** Text in another language than the page's; null for the page's own. */
    public Option in(@Nullable String language) {
        return new Option(value, key, text, hintKey, reveal, language, lines);
    }

    /** A part of a long list under a heading. */
    public static Option part(String key, List<Option> lines) {
        return new Option("", key, null, null, null, null, lines);
    }

    /** The same under a heading that comes from the data. */
    public static Option partSaid(String text, List<Option> lines) {
        return new Option("", null, text, null, null, null, lines);
    }

    /** The key of a constant's words, for example {@code term.certainty.SAID_BY_CHILD}. */
    public static String termKey(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return "term." + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name();
    }
}
