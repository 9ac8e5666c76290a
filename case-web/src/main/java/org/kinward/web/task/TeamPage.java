package org.kinward.web.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.task.TeamWork;
import org.kinward.reporting.task.TeamWork.WithoutWorker;
import org.kinward.reporting.task.TeamWork.Worker;

/**
 * Records without a lead worker, then who has how much to do.
 *
 * @param next
 *            where the next page begins, or null
 * @param start
 *            where the first page is, or null when this is it
 */
record TeamPage(List<WithoutWorker> without, List<Line> workers, @Nullable String next, @Nullable String start) {

    TeamPage {
        without = List.copyOf(without);
        workers = List.copyOf(workers);
    }

    /** One person, and what the children that the person leads weigh. */
    record Line(Worker worker, BigDecimal weight) {
    }

    static TeamPage of(List<Worker> found, Function<UUID, BigDecimal> weight, List<WithoutWorker> without,
            @Nullable String start) {
        var shown = found.stream().limit(TeamWork.MOST).toList();
        var next = found.size() > TeamWork.MOST ? "/team?behind=" + shown.getLast().person() : null;
        return new TeamPage(without.stream().filter(place -> place.records() > 0).toList(),
                shown.stream().map(one -> new Line(one, weight.apply(one.person()))).toList(), next, start);
    }
}
