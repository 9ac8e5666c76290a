package org.kinward.web.shell.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Reason;
import org.kinward.web.shell.form.Option;

/** Words on a page: a message key with its values, or text that comes from the data and has no translation. */
public record Words(@Nullable String key, List<Object> values, @Nullable String text) {

    public Words {
        values = List.copyOf(values);
    }

    public static Words keyed(String key, Object... values) {
        return new Words(key, List.of(values), null);
    }

    /** The words of a constant, {@code term.<enum>.<CONSTANT>}. */
    public static Words of(Enum<?> constant) {
        return keyed(Option.termKey(constant));
    }

    public static Words said(String text) {
        return new Words(null, List.of(), text);
    }

    /** What stands where a question was never answered: never a dash, never a blank. */
    public static Words notAskedYet() {
        return of(Reason.NOT_ASKED_YET);
    }

    /** The values as a template wants them. */
    public Object[] arguments() {
        return values.toArray();
    }
}
