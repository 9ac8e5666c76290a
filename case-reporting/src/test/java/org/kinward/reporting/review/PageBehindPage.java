package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list read to its end, as somebody would who presses *next* until there is none. */
public final class PageBehindPage {

    private PageBehindPage() {
    }

    /** All its lines; none comes twice. */
    public static <L> List<L> of(Function<Optional<ReviewLine.Position>, List<L>> list,
            Function<L, ReviewLine.Position> position) {
        var all = new ArrayList<L>();
        Optional<ReviewLine.Position> behind = Optional.empty();
        List<L> page;
        do {
            page = list.apply(behind);
            page.stream().limit(Reviews.MOST).forEach(all::add);
            behind = page.size() > Reviews.MOST ? Optional.of(position.apply(all.getLast())) : Optional.empty();
        } while (behind.isPresent());
        assertThat(new HashSet<>(all.stream().map(position).map(ReviewLine.Position::intake).toList()))
                .hasSameSizeAs(all);
        return all;
    }
}
