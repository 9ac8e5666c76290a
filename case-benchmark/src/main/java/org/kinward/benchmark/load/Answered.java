package org.kinward.benchmark.load;

import org.jspecify.annotations.Nullable;

/**
 * An answer that was there, and was the one meant.
 *
 * @param kind
 *            the row of the table it counts in
 * @param began
 *            when it was asked for, if something that does not count came before; else null: the intended moment
 * @param arrived
 *            moment of its last byte, as {@link System#nanoTime} counts
 */
public record Answered(String kind, @Nullable Long began, long arrived) {

    public Answered(String kind, long arrived) {
        this(kind, null, arrived);
    }

    long tookFrom(long intended) {
        return arrived - (began == null ? intended : began);
    }
}
