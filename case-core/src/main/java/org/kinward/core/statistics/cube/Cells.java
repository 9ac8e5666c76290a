package org.kinward.core.statistics.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.statistics.attack.Sum;

/**
 * Every cell of every table of a family, margins and totals included, and which atoms each adds up. Cells of different
 * tables that add up the same atoms are one figure: shown in both or hidden in both.
 */
public final class Cells {

    private final Map<Cell, Sum> sums = new LinkedHashMap<>();
    private final Map<Sum, Integer> numbers = new LinkedHashMap<>();
    private final List<Line> sensitive = new ArrayList<>();

    public Cells(BaseCube cube) {
        var atoms = new Atoms(cube);
        for (int table = 0; table < cube.tables().size(); table++) {
            var bandings = cube.tables().get(table).by();
            var found = List.of(new Part(new Cell(table, List.of()), all(atoms.count())));
            for (var banding : bandings) {
                var bands = atoms.bands(banding);
                found = found.stream().flatMap(part -> part.parted(bands, banding.bands()).stream()).toList();
            }
            found.forEach(part -> add(part.cell(), Sum.of(part.atoms())));
            for (int place = 0; place < bandings.size(); place++) {
                if (cube.dimensions().get(bandings.get(place).dimension()).sensitive()) {
                    addLines(found, place, bandings.get(place).bands());
                }
            }
        }
    }

    /** A total and the figures of a sensitive dimension that it consists of. */
    public record Line(int total, List<Integer> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    private record Part(Cell cell, BitSet atoms) {

        List<Part> parted(List<Integer> bands, int count) {
            var parts = new ArrayList<Part>();
            for (int band = Cell.ALL; band < count; band++) {
                var where = new ArrayList<>(cell.bands());
                where.add(band);
                var in = (BitSet) atoms.clone();
                for (int atom = in.nextSetBit(0); atom >= 0; atom = in.nextSetBit(atom + 1)) {
                    if (band != Cell.ALL && bands.get(atom) != band) {
                        in.clear(atom);
                    }
                }
                parts.add(new Part(new Cell(cell.table(), where), in));
            }
            return parts;
        }
    }

    /** The figures, each once: a cell's number is its place here. */
    public List<Sum> figures() {
        return List.copyOf(numbers.keySet());
    }

    /** Every cell, table by table. */
    public List<Cell> all() {
        return List.copyOf(sums.keySet());
    }

    /** Which figure stands in a cell. */
    public int figure(Cell cell) {
        return number(Objects.requireNonNull(sums.get(cell), "no such cell"));
    }

    /** The lines along sensitive dimensions (R3). */
    public List<Line> sensitive() {
        return List.copyOf(sensitive);
    }

    private void add(Cell cell, Sum sum) {
        sums.put(cell, sum);
        numbers.putIfAbsent(sum, numbers.size());
    }

    private int number(Sum sum) {
        return Objects.requireNonNull(numbers.get(sum), "no such figure");
    }

    private void addLines(List<Part> parts, int place, int bands) {
        for (var part : parts) {
            if (part.cell().bands().get(place) == Cell.ALL) {
                var along = new ArrayList<Integer>();
                for (int band = 0; band < bands; band++) {
                    along.add(figure(part.cell().with(place, band)));
                }
                sensitive.add(new Line(figure(part.cell()), along));
            }
        }
    }

    private static BitSet all(int atoms) {
        var all = new BitSet();
        all.set(0, atoms);
        return all;
    }
}
