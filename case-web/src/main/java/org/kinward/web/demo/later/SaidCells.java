package org.kinward.web.demo.later;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.child.Country;
import org.kinward.core.lists.WorldCode;
import org.kinward.web.demo.story.Cells;

/** Values of a page by the name of their question, from the cells that are not empty. */
record SaidCells(Cells cells, Map<String, Object> values) {

    private static final char SLASH = '/';

    SaidCells(Cells cells) {
        this(cells, new HashMap<>());
    }

    SaidCells value(String question, String column, Function<String, Object> value) {
        cells.told(column).ifPresent(text -> values.put(question, value.apply(text)));
        return this;
    }

    SaidCells lines(String question, String column) {
        return value(question, column,
                _ -> cells.several(column).stream().map(DemoTold::line).collect(Collectors.toSet()));
    }

    /** Country and region of a cell such as BJ-AK or BJ-AK/NATITINGOU. */
    SaidCells spot(String question, String column) {
        return value(question + "_country", column, text -> new Country(text.substring(0, 2)))
                .value(question + "_region", column, text -> DemoTold.line(region(text)));
    }

    /** The district behind the region, where one is told. */
    SaidCells district(String question, String column) {
        return cells.told(column).filter(text -> text.indexOf(SLASH) > 0).isEmpty() ? this
                : value(question + "_district", column, text -> DemoTold
                        .line(WorldCode.whole(region(text), text.substring(text.indexOf(SLASH) + 1))));
    }

    private static String region(String text) {
        return text.indexOf(SLASH) < 0 ? text : text.substring(0, text.indexOf(SLASH));
    }
}
