package org.kinward.core.statistics.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.outside.MadeUpFamilies.Made;
import org.kinward.core.statistics.release.ReleaseOutcome;
import org.kinward.core.statistics.release.ReleaseOutcome.Reason;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleaseRequest;

/** Families at the edge of what can be: whoever reads all that they released finds nothing, and what cannot be released is refused. */
class OddFamiliesTest {

    private static final int CODES = 10_000;
    private static final List<String> SEXES = List.of("GIRL", "BOY", "REST");
    private static final List<String> HEALTH = List.of("YES", "NO", "REST");

    @Test
    void ofNobody() {
        assertNothingIsFound(family(new long[9], new long[9]), 0);
    }

    @Test
    void ofOneChild() {
        assertNothingIsFound(family(kinds(0, 1)), 1);
        assertNothingIsFound(family(new long[9], kinds(0, 1)), 1);
    }

    /** Everybody is in the rest of both dimensions, one of which says too much where all are of one kind. */
    @Test
    void ofWhomNothingIsKnown() {
        assertNothingIsFound(family(kinds(8, 3)), 1);
        assertNothingIsFound(family(kinds(8, 40), kinds(8, 60)), 1);
    }

    /** Of forty children one is a boy with difficulties: the only one in his line, in his column and in what came since. */
    @Test
    void inWhichACombinationSinglesOutOneChild() {
        var one = new long[]{10, 14, 0, 1, 15, 0, 0, 0, 0};
        var before = one.clone();
        before[3] = 0;

        assertNothingIsFound(family(one), 1);
        assertNothingIsFound(family(before, one), 1);
    }

    @Test
    void ofTenThousandCategoriesInFourBands() {
        var kinds = new long[CODES * SEXES.size()];
        for (int child = 0; child < 30; child++) {
            kinds[child * 997 % kinds.length]++;
        }

        assertNothingIsFound(new Made("ten thousand", codes(4), 30, List.of(kinds)), 1);
    }

    @Test
    void ofTenThousandBandsAreRefusedAtOnceWithWhatHelps() {
        var family = new Made("ten thousand", codes(CODES), 0, List.of()).family();
        var ledger = Ledger.of(family);
        var nobody = Counts.of(new long[new Atoms(family.cube()).count()]);

        var refused = new ReleaseProgramme(_ -> {
            throw new AssertionError("nothing is searched for");
        }, CubeLimits.USUAL).release(new ReleaseRequest(ledger, ledger.head(),
                new Release(LocalDate.of(2026, 4, 1), nobody), Audience.PUBLIC));

        assertThat(refused).isEqualTo(new ReleaseOutcome.Refused(Reason.TOO_MUCH, List.of(TooMuch.ATOMS)));
    }

    private static void assertNothingIsFound(Made made, int least) {
        var trial = new Trial();
        trial.run(made);

        assertThat(trial.score().refusals()).isZero();
        assertThat(trial.score().goals()).isGreaterThanOrEqualTo(least);
        assertThat(trial.score().atRisk()).isZero();
    }

    private static long[] kinds(int kind, long count) {
        var kinds = new long[SEXES.size() * HEALTH.size()];
        kinds[kind] = count;
        return kinds;
    }

    private static Made family(long[]... states) {
        var cube = new BaseCube(List.of(new Dimension("sex", SEXES, false), new Dimension("health", HEALTH, true)),
                List.of(new NamedTable("both", List.of(Banding.each(0, 3), Banding.each(1, 3))),
                        new NamedTable("sex", List.of(Banding.each(0, 3)))));
        return new Made("odd", cube, (int) Arrays.stream(states[0]).sum(), List.of(states));
    }

    private static BaseCube codes(int bands) {
        return new BaseCube(List.of(new Dimension("sex", SEXES, false), new Dimension("code",
                IntStream.range(0, CODES).mapToObj(code -> "LINE-" + code).toList(), false)),
                List.of(new NamedTable("codes", List.of(Banding.each(0, SEXES.size()),
                        new Banding(1, IntStream.range(0, CODES).mapToObj(code -> code % bands).toList())))));
    }
}
