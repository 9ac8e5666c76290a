package org.kinward.core.statistics.table;

import java.util.List;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Missing;

/** The categories of one criterion as the table shows them, each once, those without a value last. */
public record Heading(Criterion criterion, List<String> categories) {

    public Heading {
        categories = List.copyOf(categories);
    }

    /** Whether this category says that nobody knows the value. */
    public static boolean isUnknown(String category) {
        for (var missing : Missing.values()) {
            if (missing.name().equals(category)) {
                return missing.isUnknown();
            }
        }
        return false;
    }
}
