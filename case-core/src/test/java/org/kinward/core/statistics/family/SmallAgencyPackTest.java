package org.kinward.core.statistics.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.release.ReleaseOutcome;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleaseRequest;
import org.kinward.core.statistics.release.ReleasedFigures;

/** The tables that are ticked for small agencies survive together: released each half-year, and most of them can be read. */
class SmallAgencyPackTest {

    /** How often each category is in a made-up agency, in hundredths: sex, age, border, status with its kinds, outcome. */
    private static final int[][] OFTEN = {{55, 40, 5}, {30, 62, 8}, {65, 28, 7}, {12, 35, 16, 14, 8, 15}, {45, 35, 20}};
    private static final int[][] OFTEN_WITHOUT_KINDS = {OFTEN[0], OFTEN[1], OFTEN[2], {50, 35, 15}, OFTEN[4]};

    @ParameterizedTest
    @CsvSource({"40,0.3", "120,0.6", "300,0.8"})
    void isReleasedEachHalfYearAndCanBeRead(int children, double first) {
        var shares = shares(OfferedTable.SMALL_AGENCY, OFTEN, Pace.HALF_YEAR, children);
        write("six-tables-" + children, shares);

        assertThat(shares.getFirst()).as("of %s", shares).isGreaterThanOrEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"40,0.3", "120,0.6", "300,0.8"})
    void isReleasedEachQuarterWithoutItsKinds(int children, double first) {
        var five = OfferedTable.SMALL_AGENCY.stream().filter(table -> table != OfferedTable.KIND).toList();
        var shares = shares(five, OFTEN_WITHOUT_KINDS, Pace.QUARTER, children);
        write("five-tables-" + children, shares);

        assertThat(shares.getFirst()).as("of %s", shares).isGreaterThanOrEqualTo(first);
    }

    /** What can be read at each of the releases of a year, to each of which as many children come. */
    private static List<Double> shares(List<OfferedTable> tables, int[][] often, Pace pace, int children) {
        var family = new ReleaseFamily(2026, Optional.empty(), FamilyCube.of(tables, OwnBands.NONE), Thresholds.USUAL,
                28, ReleaseFamily.Protection.SUPPRESSED);
        var chance = new Random(children);
        var atoms = new long[new Atoms(family.cube()).count()];
        var ledger = Ledger.of(family);
        var shares = new ArrayList<Double>();
        for (int release = 0; release < pace.releases(); release++) {
            for (int child = 0; child < children; child++) {
                atoms[atom(often, chance)]++;
            }
            var next = new Release(LocalDate.of(2026, 3 * release + 1, 1), Counts.of(atoms));
            var outcome = new ReleaseProgramme()
                    .release(new ReleaseRequest(ledger, ledger.head(), next, Audience.PUBLIC));

            assertThat(outcome).isInstanceOf(ReleaseOutcome.Granted.class);
            ledger = ((ReleaseOutcome.Granted) outcome).ledger();
            shares.add(share(((ReleaseOutcome.Granted) outcome).figures()));
        }
        return shares;
    }

    private static void write(String name, List<Double> shares) {
        try {
            var folder = Files.createDirectories(Path.of("target", "disclosure"));
            Files.writeString(folder.resolve(name + ".txt"), shares + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int atom(int[][] often, Random chance) {
        int atom = 0;
        for (var categories : often) {
            int left = chance.nextInt(100);
            int category = 0;
            while (left >= categories[category]) {
                left -= categories[category];
                category++;
            }
            atom = atom * categories.length + category;
        }
        return atom;
    }

    private static double share(ReleasedFigures figures) {
        var cells = figures.cells();
        return (double) cells.stream().filter(cell -> figures.at(cell).isPresent()).count() / cells.size();
    }
}
