package org.kinward.web.statistics.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.Heading;
import org.kinward.web.statistics.said.Said;

/** Routes of a counted table, from home to where the child was taken, whatever it tells the children apart by besides. */
public record Routes(CountedTable table, Said said) {

    private static final Set<RecordDimension> ORIGINS = EnumSet.of(RecordDimension.ORIGIN_COUNTRY,
            RecordDimension.ORIGIN_REGION);

    /** Their picture; of a table that says nothing about routes, or of several periods, there is none. */
    public Optional<FlowChart> chart() {
        int last = table.headings().size() - 1;
        return table.populations().size() == 1 && last > 0 && areRoutes(dimension(last - 1), dimension(last))
                ? Optional.of(FlowChart.of(flows(last)))
                : Optional.empty();
    }

    /** Whether lines of one and columns of the other are routes: from home to where the child was taken. */
    public static boolean areRoutes(RecordDimension lines, RecordDimension columns) {
        return ORIGINS.contains(lines) && columns == RecordDimension.DESTINATION_COUNTRY;
    }

    private List<FlowChart.Flow> flows(int last) {
        var places = new Integer[last + 1];
        Arrays.fill(places, Counts.ALL);
        var flows = new ArrayList<FlowChart.Flow>();
        for (int from = 1; from <= heading(last - 1).categories().size(); from++) {
            for (int to = 1; to <= heading(last).categories().size(); to++) {
                places[last - 1] = from;
                places[last] = to;
                flows.add(new FlowChart.Flow(category(last - 1, from), category(last, to),
                        OptionalInt.of(table.populations().getFirst().at(List.of(places)))));
            }
        }
        return flows;
    }

    private Heading heading(int criterion) {
        return table.headings().get(criterion);
    }

    private RecordDimension dimension(int criterion) {
        return heading(criterion).criterion().dimension();
    }

    private String category(int criterion, int place) {
        return said.category(dimension(criterion), heading(criterion).categories().get(place - 1));
    }
}
