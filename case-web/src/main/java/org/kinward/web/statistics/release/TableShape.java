package org.kinward.web.statistics.release;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.said.PlaceWords;

/**
 * Where the figures of a table stand: the last dimension in columns, the others in lines, all together last.
 *
 * @param hasTotal
 *            not where a file is counted more than once
 * @param unit
 *            what stands over the only column of figures
 * @param places
 *            the groups of places of its family
 */
public record TableShape(OfferedTable offered, boolean hasTotal, Words unit, PlaceWords places) {

    /** What a released table counts. */
    public static final Words FILES = Words.keyed("release.figures.files");

    /** The code of all bands together. */
    private static final String ALL = "ALL";

    /** One line: where it stands, and for each of its figures the band of each dimension. */
    public record Line(List<Place> at, List<List<Integer>> cells) {
    }

    /** A band or all of them, its code, and what it is called. */
    public record Place(int band, String code, Words words) {

        public boolean isAll() {
            return band == Cell.ALL;
        }
    }

    public List<Words> columns() {
        return isOneColumn() ? List.of(unit) : across().stream().map(Place::words).toList();
    }

    /** The bands that stand in columns; none where there is but one. */
    public List<Place> across() {
        return isOneColumn() ? List.of() : places(offered.by().getLast());
    }

    /** What stands before the figures of a line, one for each of its words. */
    public List<Grouping> before() {
        var by = offered.by();
        return isOneColumn() ? by : by.subList(0, by.size() - 1);
    }

    public List<Line> lines() {
        var ends = isOneColumn()
                ? List.of(List.<Integer>of())
                : across().stream().map(place -> List.of(place.band())).toList();
        var lines = List.of(List.<Place>of());
        for (var grouping : before()) {
            lines = lines.stream().flatMap(line -> places(grouping).stream()
                    .map(place -> Stream.concat(line.stream(), Stream.of(place)).toList())).toList();
        }
        return lines.stream().map(line -> new Line(line, ends.stream()
                .map(end -> Stream.concat(line.stream().map(Place::band), end.stream()).toList()).toList())).toList();
    }

    private boolean isOneColumn() {
        return offered.by().size() == 1;
    }

    private List<Place> places(Grouping grouping) {
        var codes = grouping.bands(places.own());
        var bands = IntStream.range(0, codes.size())
                .mapToObj(band -> new Place(band, codes.get(band), words(grouping, band)));
        return Stream.concat(bands, hasTotal
                ? Stream.of(new Place(Cell.ALL, ALL, Words.keyed("release.figures.all")))
                : Stream.empty()).toList();
    }

    private Words words(Grouping grouping, int band) {
        int groups = places.own().of(grouping.dimension()).size();
        return grouping.isOwn() && band < groups
                ? Words.said(places.group(grouping.dimension(), band))
                : ReleaseWords.band(grouping, band - groups);
    }
}
