package org.kinward.core.statistics.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;

/** Girls and boys in four ages, shown by two sets of bands that cross: 0 | 1 2 3 and 0 1 2 | 3. */
class CellsTest {

    private static final Dimension SEX = new Dimension("sex", List.of("girl", "boy"), false);
    private static final Dimension AGE = new Dimension("age", List.of("0", "1", "2", "3"), false);
    private static final Dimension HEALTH = new Dimension("health", List.of("well", "ill"), true);
    private static final NamedTable EARLY = new NamedTable("early",
            List.of(Banding.each(0, 2), new Banding(1, List.of(0, 1, 1, 1))));
    private static final NamedTable LATE = new NamedTable("late", List.of(new Banding(1, List.of(0, 0, 0, 1))));

    private final BaseCube cube = new BaseCube(List.of(SEX, AGE, HEALTH), List.of(EARLY, LATE));

    @Test
    void mergesWhatNoTableTellsApart() {
        var atoms = new Atoms(cube);

        assertThat(atoms.sizes()).containsExactly(2, 3, 1);
        assertThat(atoms.merge(Counts.of(LongStream.rangeClosed(1, 16).toArray())))
                .isEqualTo(Counts.of(3, 18, 15, 19, 50, 31));
    }

    @Test
    void countsEachCellWithItsMargins() {
        var counts = new Atoms(cube).merge(Counts.of(LongStream.rangeClosed(1, 16).toArray()));
        var cells = new Cells(cube);

        assertThat(cells.all()).hasSize(9 + 3);
        assertThat(in(cells, counts, new Cell(0, List.of(0, 1)))).isEqualTo(33);
        assertThat(in(cells, counts, new Cell(0, List.of(Cell.ALL, 0)))).isEqualTo(22);
        assertThat(in(cells, counts, new Cell(1, List.of(1)))).isEqualTo(46);
        assertThat(in(cells, counts, new Cell(1, List.of(Cell.ALL)))).isEqualTo(136);
    }

    /** A total that stands in two tables is one figure: hidden in one and shown in the other would be shown. */
    @Test
    void knowsTheSameFigureInTwoTables() {
        var cells = new Cells(cube);

        assertThat(cells.figure(new Cell(0, List.of(Cell.ALL, Cell.ALL))))
                .isEqualTo(cells.figure(new Cell(1, List.of(Cell.ALL))));
        assertThat(cells.figures()).hasSize(11);
    }

    @Test
    void findsTheLinesOfASensitiveDimension() {
        var byHealth = new BaseCube(List.of(SEX, HEALTH),
                List.of(new NamedTable("health", List.of(Banding.each(0, 2), Banding.each(1, 2)))));
        var cells = new Cells(byHealth);

        assertThat(cells.sensitive()).hasSize(3)
                .contains(new Cells.Line(cells.figure(new Cell(0, List.of(0, Cell.ALL))),
                        List.of(cells.figure(new Cell(0, List.of(0, 0))), cells.figure(new Cell(0, List.of(0, 1))))));
        assertThat(new Cells(cube).sensitive()).isEmpty();
    }

    @Test
    void refusesWhatIsTooMuchAndSaysWhat() {
        var limits = new CubeLimits(2, 1, 47);

        assertThat(limits.tooMuch(cube, 8)).containsExactlyInAnyOrder(CubeLimits.TooMuch.values());
        assertThat(CubeLimits.USUAL.tooMuch(cube, 166)).isEmpty();
        assertThat(CubeLimits.USUAL.tooMuch(cube, 167)).containsExactly(CubeLimits.TooMuch.ATOMS);
    }

    @Test
    void refusesBandsThatLeaveGapsAndTablesThatCannotBe() {
        assertThatThrownBy(() -> new Banding(0, List.of(0, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Banding(0, List.of(-1, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NamedTable("x", List.of(Banding.each(0, 2), Banding.each(0, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BaseCube(List.of(SEX), List.of(LATE))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Atoms(cube).merge(Counts.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static long in(Cells cells, Counts counts, Cell cell) {
        return cells.figures().get(cells.figure(cell)).in(counts);
    }
}
