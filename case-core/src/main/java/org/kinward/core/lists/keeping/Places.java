package org.kinward.core.lists.keeping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.lists.Code;

/** The order of the lines of a list. */
final class Places {

    /** Between two neighbours, so that the program can ship a line between them later. */
    static final int STEP = 10;

    private Places() {
    }

    /** The place behind all lines. */
    static int next(List<OwnLine> lines) {
        return lines.stream().filter(line -> !line.isOther()).mapToInt(OwnLine::place).max().orElse(0) + STEP;
    }

    /** The lines whose place changes; empty if there is nobody to pass. */
    static Optional<List<OwnLine>> moved(OwnList now, Code code, boolean isUp) {
        var order = new ArrayList<>(now.offered().stream().filter(line -> !line.isOther()).toList());
        int from = order.stream().map(OwnLine::code).toList().indexOf(code);
        int to = isUp ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        var places = order.stream().map(OwnLine::place).toList();
        Collections.swap(order, from, to);
        boolean isClear = IntStream.range(1, places.size()).allMatch(at -> places.get(at - 1) < places.get(at));
        var renewed = IntStream.range(0, order.size())
                .mapToObj(at -> order.get(at).at(isClear ? places.get(at) : (at + 1) * STEP)).toList();
        return Optional.of(renewed.stream().filter(line -> !now.lines().contains(line)).toList());
    }
}
