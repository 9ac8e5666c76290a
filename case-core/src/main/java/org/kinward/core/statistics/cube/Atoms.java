package org.kinward.core.statistics.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.statistics.attack.Counts;

/**
 * The smallest parts that the tables of a family are made of, numbered with the last dimension running fastest.
 */
public final class Atoms {

    private final BaseCube cube;
    private final List<Axis> axes;

    public Atoms(BaseCube cube) {
        this.cube = cube;
        this.axes = IntStream.range(0, cube.dimensions().size()).mapToObj(dimension -> Axis.of(cube, dimension))
                .toList();
    }

    /** How many there are. */
    public int count() {
        return axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    }

    /** How many classes each dimension has. */
    public List<Integer> sizes() {
        return axes.stream().map(Axis::size).toList();
    }

    /**
     * What was counted by kind (a value for each combination of categories, the last dimension running fastest), merged.
     *
     * @throws IllegalArgumentException
     *             when there is not one count for each kind
     */
    public Counts merge(Counts kinds) {
        if (kinds.size() != cube.kinds()) {
            throw new IllegalArgumentException("one count for each kind");
        }
        var merged = new long[count()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            int atom = atomOf(kind);
            merged[atom] = Math.addExact(merged[atom], kinds.at(kind));
        }
        return Counts.of(merged);
    }

    private int atomOf(int kind) {
        int atom = 0;
        int times = 1;
        int rest = kind;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            int categories = axes.get(axis).classOf().size();
            atom += times * axes.get(axis).classOf().get(rest % categories);
            times *= axes.get(axis).size();
            rest /= categories;
        }
        return atom;
    }

    /** For each atom its band in this banding. */
    List<Integer> bands(Banding banding) {
        var bands = axes.get(banding.dimension()).bandsOfClasses(banding);
        int after = sizes().subList(banding.dimension() + 1, axes.size()).stream().reduce(1, Math::multiplyExact);
        var ofAtoms = new ArrayList<Integer>();
        for (int atom = 0; atom < count(); atom++) {
            ofAtoms.add(bands.get(atom / after % bands.size()));
        }
        return ofAtoms;
    }
}
