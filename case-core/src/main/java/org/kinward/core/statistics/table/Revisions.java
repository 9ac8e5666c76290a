package org.kinward.core.statistics.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.TableQuestion;

/**
 * Which figures of a past period are other ones than when it had just ended. Only what stays as it was told is compared: that a
 * file was closed since, or a service began, is no revision.
 */
public final class Revisions {

    /** A longer series is not compared: each step has a snapshot of its own that would have to be read. */
    private static final int MOST_POPULATIONS = 8;

    private final Tables tables;
    private final Moments moments;

    public Revisions(Tables tables, Moments moments) {
        this.tables = tables;
        this.moments = moments;
    }

    /**
     * Looks back.
     *
     * @param zone
     *            in which the months of the agency end
     */
    public List<Revision> of(CountedTable table, ZoneId zone) {
        var populations = table.question().populations();
        if (populations.size() > MOST_POPULATIONS) {
            return List.of();
        }
        return IntStream.range(0, populations.size()).filter(at -> staysAsTold(populations.get(at))).boxed()
                .flatMap(at -> of(table, at, zone).stream()).toList();
    }

    private List<Revision> of(CountedTable table, int population, ZoneId zone) {
        var asked = table.question();
        var end = asked.populations().get(population).period().to().plusMonths(1).atDay(1).atStartOfDay(zone)
                .toInstant();
        var now = table.method().asOf().values().stream().min(Instant::compareTo).orElseThrow();
        var first = end.isAfter(now) ? Optional.<Instant>empty()
                : moments.firstSince(asked.agencies(), end).filter(moment -> moment.isBefore(now));
        if (first.isEmpty()) {
            return List.of();
        }
        var question = new TableQuestion(asked.unit(), asked.agencies(),
                List.of(asked.populations().get(population)), asked.by(), first);
        return tables.count(question) instanceof TableOutcome.Counted(var earlier)
                ? Revision.between(earlier, only(table, question, population)).stream()
                        .filter(revision -> isOfWhatStays(table, revision))
                        .map(revision -> new Revision(population, revision.categories(), revision.before(),
                                revision.after()))
                        .toList()
                : List.of();
    }

    private static CountedTable only(CountedTable table, TableQuestion question, int population) {
        var method = table.method();
        return new CountedTable(question, table.headings(), List.of(table.populations().get(population)),
                new Method(method.asOf(), List.of(method.estimated().get(population)),
                        List.of(method.unknown().get(population))));
    }

    private static boolean staysAsTold(Population population) {
        return population.happening() != Happening.RETURNED && population.only().stream().map(Narrowing::dimension)
                .allMatch(dimension -> dimension.staysAsTold());
    }

    /** In criteria of which life goes on only their margin is compared. */
    private static boolean isOfWhatStays(CountedTable table, Revision revision) {
        var moving = new ArrayList<String>();
        for (int at = 0; at < revision.categories().size(); at++) {
            if (!table.headings().get(at).criterion().dimension().staysAsTold()) {
                moving.add(revision.categories().get(at));
            }
        }
        return moving.stream().allMatch(Revision.ALL::equals);
    }
}
