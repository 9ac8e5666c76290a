package org.kinward.core.statistics.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.AgeBand;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.FigureAt;
import org.kinward.core.statistics.table.TableOutcome;

/** Whatever is asked, the columns say what somebody says who goes through the records one by one. */
class CountingTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(7, 7));
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Property(tries = 400)
    void countsAsByHand(@ForAll long seed, @ForAll @IntRange(max = 40) int records) {
        var chance = new Random(seed);
        var all = MadeUpRecord.some(chance, records);
        var question = question(chance, Unit.values()[chance.nextInt(Unit.values().length)]);

        var outcome = count(all, question);

        if (outcome instanceof TableOutcome.Counted(var table)) {
            for (int at = 0; at < question.populations().size(); at++) {
                var found = byHand(all, question.populations().get(at), question.unit());
                check(new Checked(table, at, heads(all, question.unit()), found),
                        new ArrayList<>(), found);
                assertThat(table.method().estimated().get(at))
                        .isEqualTo((int) found.stream().filter(MadeUpRecord::isEstimated).count());
            }
        } else {
            assertThat(outcome).isInstanceOf(TableOutcome.TooManyCells.class);
        }
    }

    @Property(tries = 200)
    void everyFigureIsTheLengthOfItsList(@ForAll long seed, @ForAll @IntRange(max = 40) int records) {
        var chance = new Random(seed);
        var counting = new Counting(MadeUpRecord.columns(MadeUpRecord.some(chance, records)),
                Map.of(AGENCY, Instant.EPOCH));
        var question = question(chance, Unit.values()[chance.nextInt(2)]);

        if (counting.count(question) instanceof TableOutcome.Counted(var table)) {
            var places = table.headings().stream().map(one -> chance.nextInt(one.categories().size() + 1)).toList();
            var categories = IntStream.range(0, places.size()).mapToObj(at -> places.get(at) == Counts.ALL
                    ? FigureAt.ALL
                    : table.headings().get(at).categories().get(places.get(at) - 1)).toList();

            assertThat(counting.behind(question, new FigureAt(0, categories)))
                    .hasSize(table.populations().getFirst().at(places)).doesNotHaveDuplicates();
        }
    }

    /** A population of a table, and for each child the head of its household; none where no households are counted. */
    private record Checked(CountedTable table, int population, Map<Long, Long> heads, List<MadeUpRecord> found) {

        int counted(List<MadeUpRecord> left) {
            return heads.isEmpty() ? left.size()
                    : (int) left.stream().map(this::head).distinct().count();
        }

        /** Where somebody of its household has something, a child stands in no category of nothing. */
        Set<String> in(MadeUpRecord one, RecordDimension dimension, List<AgeBand> bands) {
            var some = new TreeSet<>(one.in(dimension, bands));
            if (!heads.isEmpty() && dimension.countsMoreThanOnce() && found.stream()
                    .filter(other -> head(other).equals(head(one)))
                    .anyMatch(other -> !other.in(dimension, bands).stream().allMatch(Checked::isNothing))) {
                some.removeIf(Checked::isNothing);
            }
            return some;
        }

        private Long head(MadeUpRecord one) {
            return heads.getOrDefault(one.who().child(), one.who().child());
        }

        private static boolean isNothing(String category) {
            return category.equals(RecordDimension.NONE) || Missing.is(category);
        }
    }

    /** By going on until nothing changes any more: whoever is tied has the smallest head of both. */
    private static Map<Long, Long> heads(List<MadeUpRecord> all, Unit unit) {
        var heads = new HashMap<Long, Long>();
        if (unit != Unit.HOUSEHOLDS) {
            return heads;
        }
        all.forEach(one -> heads.put(one.who().child(), one.who().child()));
        var before = Map.<Long, Long>of();
        while (!before.equals(heads)) {
            before = Map.copyOf(heads);
            for (var one : all) {
                if (one.who().tiedTo() != 0) {
                    long child = one.who().child();
                    long other = one.who().tiedTo();
                    long head = Math.min(heads.getOrDefault(child, child), heads.getOrDefault(other, other));
                    heads.put(child, head);
                    heads.put(other, head);
                }
            }
        }
        return heads;
    }

    /** Every cell and every margin: so margins add up where children stand in one cell only. */
    private static void check(Checked checked, List<Integer> places, List<MadeUpRecord> left) {
        var table = checked.table();
        int criterion = places.size();
        if (criterion == table.headings().size()) {
            assertThat(table.populations().get(checked.population()).at(places)).isEqualTo(checked.counted(left));
            return;
        }
        var heading = table.headings().get(criterion);
        var dimension = heading.criterion().dimension();
        var bands = heading.criterion().bands().map(AgeBands::bands).orElse(List.of());
        for (int place = Counts.ALL; place <= heading.categories().size(); place++) {
            var category = place == Counts.ALL ? "" : heading.categories().get(place - 1);
            var next = new ArrayList<>(places);
            next.add(place);
            check(checked, next, category.isEmpty() ? left
                    : left.stream().filter(one -> checked.in(one, dimension, bands).contains(category)).toList());
        }
        assertThat(left).allSatisfy(one -> assertThat(heading.categories()).containsAll(one.in(dimension, bands)));
    }

    private static List<MadeUpRecord> byHand(List<MadeUpRecord> all, Population population, Unit unit) {
        int from = MadeUpRecord.FIRST_MONTH + months(population.period().from());
        int to = MadeUpRecord.FIRST_MONTH + months(population.period().to());
        var found = all.stream().filter(one -> switch (population.happening()) {
            case RECORDED -> one.opened() >= from && one.opened() <= to;
            case CLOSED -> one.closed() != 0 && one.closed() >= from && one.closed() <= to;
            case OPEN_AT_END -> one.opened() <= to && (one.closed() == 0 || one.closed() > to);
            case RETURNED -> one.returned() >= from && one.returned() <= to;
        }).filter(one -> population.places().isEmpty()
                || population.places().contains(MadeUpRecord.PLACES.get(one.place())))
                .filter(one -> population.only().stream().allMatch(only -> !Collections.disjoint(
                        one.says().getOrDefault(only.dimension(), Set.of()), only.categories())))
                .toList();
        if (unit != Unit.CHILDREN) {
            return found;
        }
        var children = new LinkedHashMap<Long, MadeUpRecord>();
        found.stream().sorted(Comparator.comparingInt(MadeUpRecord::opened)
                .thenComparingInt(one -> one.closed() == 0 ? Integer.MAX_VALUE : one.closed())
                .thenComparing(MadeUpRecord::said))
                .forEach(one -> children.putIfAbsent(one.who().child(), one));
        return List.copyOf(children.values());
    }

    private static int months(YearMonth month) {
        return (month.getYear() - 2026) * 12 + month.getMonthValue() - 1;
    }

    private static TableQuestion question(Random chance, Unit unit) {
        var dimensions = new ArrayList<>(List.of(RecordDimension.values()));
        Collections.shuffle(dimensions, chance);
        var by = dimensions.subList(0, chance.nextInt(4)).stream().map(dimension -> criterion(dimension, chance))
                .toList();
        var populations = new ArrayList<Population>();
        for (int wanted = 1 + chance.nextInt(2); wanted > 0; wanted--) {
            var from = JANUARY.plusMonths(chance.nextInt(6));
            populations.add(new Population(new Period(from, from.plusMonths(chance.nextInt(6))),
                    Happening.values()[chance.nextInt(Happening.values().length)],
                    chance.nextInt(3) == 0 ? Set.of(MadeUpRecord.PLACES.getFirst()) : Set.of(),
                    chance.nextInt(3) == 0 ? List.of(new Narrowing(RecordDimension.SEX, Set.of("GIRL", "NOT_KNOWN")),
                            new Narrowing(RecordDimension.NEED, Set.of("NONE", "SAFETY"))) : List.of()));
        }
        return new TableQuestion(unit, Set.of(AGENCY), populations, by, Optional.empty());
    }

    private static Criterion criterion(RecordDimension dimension, Random chance) {
        return dimension.kind() == RecordDimension.Kind.AGE
                ? Criterion.of(dimension, chance.nextBoolean() ? AgeBands.USUAL : AgeBands.TWO)
                : Criterion.of(dimension);
    }

    private static TableOutcome count(List<MadeUpRecord> all, TableQuestion question) {
        return new Counting(MadeUpRecord.columns(all), Map.of(AGENCY, Instant.EPOCH)).count(question);
    }

    @Test
    void countsNobodyWithoutTheRightAgencies() {
        var question = new TableQuestion(Unit.CHILDREN, Set.of(new AgencyId(new UUID(1, 1))),
                List.of(Population.of(new Period(JANUARY, JANUARY), Happening.RECORDED)), List.of(), Optional.empty());

        assertThatThrownBy(() -> count(List.of(), question)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TableQuestion(Unit.CHILDREN, Set.of(), question.populations(), List.of(),
                Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersAboutNobody() {
        var question = new TableQuestion(Unit.CHILDREN, Set.of(AGENCY),
                List.of(Population.of(new Period(JANUARY, JANUARY), Happening.RECORDED)),
                List.of(Criterion.of(RecordDimension.SEX)), Optional.empty());

        var outcome = count(List.of(), question);

        assertThat(outcome).isInstanceOfSatisfying(TableOutcome.Counted.class, counted -> {
            assertThat(counted.table().isEmpty()).isTrue();
            assertThat(counted.table().populations().getFirst().rate(List.of(0), List.of(0)).share()).isEmpty();
        });
    }
}
