package org.kinward.web.shell.language;

import java.time.LocalDate;
import java.util.List;

import org.springframework.validation.Errors;

/** A day read from three boxes, or what is wrong with it and how to put it right. */
public sealed interface ReadDay {

    /** A day that exists. */
    record Day(LocalDate date) implements ReadDay {
    }

    /** A message key and its values; the values are years, never more. */
    record Wrong(String key, List<String> values) implements ReadDay {
    }

    static ReadDay wrong(String key, String... values) {
        return new Wrong(key, List.of(values));
    }

    /** Puts the trouble, if there is one, beside the field. */
    default void reject(Errors errors, String field) {
        if (this instanceof Wrong wrong) {
            errors.rejectValue(field, wrong.key(), wrong.values().toArray(), null);
        }
    }
}
