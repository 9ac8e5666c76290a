package org.kinward.web.shell.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary: the question, what was answered, and where it can be changed.
 *
 * @param key
 *            message key of the question
 * @param value
 *            one or several lines of words
 * @param href
 *            the page that changes it, or null
 * @param action
 *            message key of the link's word, usually {@code shell.change}
 */
public record SummaryRow(String key, List<Words> value, @Nullable String href, String action) {

    public SummaryRow {
        value = List.copyOf(value);
    }

    public static SummaryRow of(String key, Words... value) {
        return new SummaryRow(key, List.of(value), null, "shell.change");
    }

    public SummaryRow changedAt(String page) {
        return new SummaryRow(key, value, page, action);
    }

    /** The same line with a link to somewhere else. */
    public SummaryRow at(String page, String word) {
        return new SummaryRow(key, value, page, word);
    }
}
