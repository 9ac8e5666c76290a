package org.kinward.web.shell.page;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Reason;
import org.kinward.web.shell.form.Option;
import org.springframework.context.MessageSource;

/**
 * Words on a page: a message key with its values, or text that comes from the data and has no translation.
 *
 * @param screenOnly
 *            whether they stay away from paper
 */
public record Words(@Nullable String key, List<Object> values, @Nullable String text, boolean screenOnly) {

    public Words {
        values = List.copyOf(values);
    }

    public static Words keyed(String key, Object... values) {
        return new Words(key, List.of(values), null, false);
    }

    /** The words of a constant, {@code term.<enum>.<CONSTANT>}. */
    public static Words of(Enum<?> constant) {
        return keyed(Option.termKey(constant));
    }

    public static Words said(String text) {
        return new Words(null, List.of(), text, false);
    }

    /** Text that is not printed, such as the number of a child on a list that hangs on a wall. */
    public static Words onScreen(String text) {
        return new Words(null, List.of(), text, true);
    }

    /** What stands where a question was never answered: never a dash, never a blank. */
    public static Words notAskedYet() {
        return of(Reason.NOT_ASKED_YET);
    }

    /** As text, where no template says them: in a file, or joined to others. */
    public String in(MessageSource messages, Locale language) {
        return key == null ? String.valueOf(text) : messages.getMessage(key, arguments(), language);
    }

    /** The values as a template wants them. */
    public Object[] arguments() {
        return values.toArray();
    }
}
