package org.kinward.core.statistics.question;

import java.util.Set;

/** Only children who have one of these categories; of an age these are full years. */
public record Narrowing(RecordDimension dimension, Set<String> categories) {

    public Narrowing {
        categories = Set.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a narrowing names a category");
        }
    }
}
