package org.kinward.core.statistics.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** The tables that are ticked for small agencies survive together: released each quarter, and most of them can be read. */
class SmallAgencyPackTest {

    /** How often each band is in a made-up agency, in hundredths: sex, age, border, status, outcome. */
    private static final int[][] OFTEN = {{55, 40, 5}, {30, 62, 8}, {65, 28, 7}, {50, 35, 15}, {45, 35, 20}};

    private final ReleaseFamily family = new ReleaseFamily(2026, Optional.empty(),
            FamilyCube.of(OfferedTable.SMALL_AGENCY, OwnBands.NONE), Thresholds.USUAL, 28,
            ReleaseFamily.Protection.SUPPRESSED);

    @ParameterizedTest
    @CsvSource({"40,0.3", "120,0.6", "300,0.8"})
    void isReleasedEachQuarterAndCanBeRead(int children, double first) {
        var chance = new Random(children);
        var atoms = new long[new Atoms(family.cube()).count()];
        var ledger = Ledger.of(family);
        var shares = new ArrayList<Double>();
        for (int quarter = 0; quarter < 4; quarter++) {
            for (int child = 0; child < children; child++) {
                atoms[atom(chance)]++;
            }
            var next = new Release(LocalDate.of(2026, 3 * quarter + 1, 1), Counts.of(atoms));
            var outcome = new ReleaseProgramme()
                    .release(new ReleaseRequest(ledger, ledger.head(), next, Audience.PUBLIC));

            assertThat(outcome).isInstanceOf(ReleaseOutcome.Granted.class);
            ledger = ((ReleaseOutcome.Granted) outcome).ledger();
            shares.add(share(((ReleaseOutcome.Granted) outcome).figures()));
        }

        assertThat(shares.getFirst()).as("of %s", shares).isGreaterThanOrEqualTo(first);
    }

    private static int atom(Random chance) {
        int atom = 0;
        for (var often : OFTEN) {
            int place = chance.nextInt(100);
            atom = atom * often.length + (place < often[0] ? 0 : place < often[0] + often[1] ? 1 : 2);
        }
        return atom;
    }

    private static double share(ReleasedFigures figures) {
        var cells = figures.cells();
        return (double) cells.stream().filter(cell -> figures.at(cell).isPresent()).count() / cells.size();
    }
}
