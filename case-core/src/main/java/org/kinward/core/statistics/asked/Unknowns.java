package org.kinward.core.statistics.asked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Rate;

/**
 * Of how many children nobody knows something, field by field, and how many ages somebody estimated (FIELD part 6). Whom a field
 * does not concern is outside its whole; whoever did not want to say stays in it.
 *
 * @param lines
 *            fields of which something is not known, the largest share first
 * @param known
 *            of how many fields everything is known
 * @param estimated
 *            of all children those whose age is an estimate
 */
public record Unknowns(List<Line> lines, int known, Rate estimated) {

    /** What must never count as incomplete, or people would ask about it to be done with it (F98). */
    private static final Set<RecordDimension> HARD = EnumSet.of(RecordDimension.FORM_HAPPENED,
            RecordDimension.FORM_INTENDED, RecordDimension.FORM_SUSPECTED, RecordDimension.VIOLENCE);

    private static final List<RecordDimension> FIELDS = Arrays.stream(RecordDimension.values())
            .filter(field -> !HARD.contains(field) && !field.isOfCourts() && !field.isNeverByPlace()).toList();

    public Unknowns {
        lines = List.copyOf(lines);
    }

    /**
     * One field.
     *
     * @param notSaid
     *            of how many the child did not want to say it
     * @param unknown
     *            all of these, of the children whom the field concerns
     */
    public record Line(RecordDimension field, int notAsked, int notKnown, int notSaid, Rate unknown) {
    }

    /** What to count for it: a table of each field. */
    public static List<Wish> wishes(Population of) {
        return FIELDS.stream().map(field -> new Wish(Unit.CHILDREN, List.of(of),
                List.of(Criterion.in(field, AgeBands.SINGLE_YEARS)))).toList();
    }

    /** Read from these tables, in their order. */
    public static Unknowns of(List<CountedTable> tables) {
        var all = tables.stream().map(Unknowns::line).toList();
        var lines = all.stream().filter(line -> line.unknown().part() > 0)
                .sorted(Comparator.comparingDouble((Line line) -> line.unknown().share().orElse(0)).reversed()
                        .thenComparing(Line::field))
                .toList();
        var first = tables.getFirst();
        return new Unknowns(lines, all.size() - lines.size(),
                new Rate(first.method().estimated().getFirst(), first.populations().getFirst().total()));
    }

    /** The table of this field. */
    public static CountedTable of(List<CountedTable> tables, RecordDimension field) {
        return tables.get(FIELDS.indexOf(field));
    }

    private static Line line(CountedTable table) {
        int asked = some(table, Missing.NOT_ASKED_YET);
        int known = some(table, Missing.NOT_KNOWN);
        int said = some(table, Missing.DID_NOT_WANT_TO_SAY);
        int concerned = table.populations().getFirst().total() - some(table, Missing.DOES_NOT_APPLY);
        return new Line(table.headings().getFirst().criterion().dimension(), asked, known, said,
                new Rate(asked + known + said, concerned));
    }

    private static int some(CountedTable table, Missing why) {
        var categories = table.headings().getFirst().categories();
        return IntStream.range(0, categories.size()).filter(at -> categories.get(at).equals(why.name()))
                .map(at -> table.populations().getFirst().of(0, at + 1)).sum();
    }
}
