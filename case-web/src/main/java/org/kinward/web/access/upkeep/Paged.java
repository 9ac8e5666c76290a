package org.kinward.web.access.upkeep;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The lines of one page of a list.
 *
 * @param next
 *            where the list goes on, or null
 */
public record Paged<T>(List<T> lines, @Nullable String next) {

    private static final int MOST = 25;

    /** One more than a page has: whether more follow. */
    public static final int ONE_MORE = MOST + 1;

    public Paged {
        lines = List.copyOf(lines);
    }

    public static <T> Paged<T> of(List<T> found, Function<T, String> behind) {
        return found.size() < ONE_MORE
                ? new Paged<>(found, null)
                : new Paged<>(found.subList(0, MOST), behind.apply(found.get(MOST - 1)));
    }
}
