package org.kinward.core.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.statistics.release.ReleaseExamples.april;
import static org.kinward.core.statistics.release.ReleaseExamples.cell;
import static org.kinward.core.statistics.release.ReleaseExamples.family;
import static org.kinward.core.statistics.release.ReleaseExamples.granted;
import static org.kinward.core.statistics.release.ReleaseExamples.july;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Proof;
import org.kinward.core.statistics.attack.Sum;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.pattern.PatternSearch;
import org.kinward.core.statistics.release.ReleaseOutcome.Granted;
import org.kinward.core.statistics.release.ReleaseOutcome.Reason;
import org.kinward.core.statistics.release.ReleaseOutcome.Refused;

/** Each rule of STATISTICS section 3 by its number. */
class ReleaseRulesTest {

    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void r1HidesSmallCountsByAudience() {
        var forPublic = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).figures();
        var forPartners = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PARTNER).figures();

        assertThat(forPublic.cells()).noneMatch(cell -> isFrom1To(9, forPublic.at(cell)));
        assertThat(forPartners.cells()).noneMatch(cell -> isFrom1To(4, forPartners.at(cell)));
        assertThat(forPublic.at(cell(0, 1))).isEmpty();
        assertThat(forPublic.at(cell(Cell.ALL, Cell.ALL))).hasValue(179);
        assertThat(forPublic.share(0).shown()).isBetween(7, 11);
        assertThat(forPartners.share(0).shown()).isGreaterThanOrEqualTo(forPublic.share(0).shown());
    }

    @Test
    void r2HidesSmallDifferencesFromEarlierReleases() {
        var first = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC);
        var second = granted(first.ledger(), july(), Audience.PUBLIC).figures();
        var alone = granted(ReleaseExamples.NOTHING_YET, july(), Audience.PUBLIC).figures();

        for (var cell : second.cells()) {
            if (first.figures().at(cell).isPresent() && second.at(cell).isPresent()) {
                long came = second.at(cell).getAsLong() - first.figures().at(cell).getAsLong();
                assertThat(came == 0 || came >= 10).as("%s", cell).isTrue();
            }
        }
        assertThat(first.figures().at(cell(0, Cell.ALL))).hasValue(99);
        assertThat(second.at(cell(0, Cell.ALL))).isEmpty();
        assertThat(alone.at(cell(0, Cell.ALL))).hasValue(102);
    }

    @Test
    void r3LeavesOpenThatSomebodyInASensitiveLineIsOfAnotherKind() {
        var children = new Release(ReleaseExamples.APRIL, Counts.of(30, 0, 20, 15));
        var open = figures(children, false);
        var guarded = figures(children, true);

        assertThat(open.at(cell(0, 1))).hasValue(0);
        assertThat(guarded.at(cell(0, 1))).isEmpty();
        assertThat(guarded.at(cell(0, 0)).isPresent() && guarded.at(cell(0, Cell.ALL)).isPresent()).isFalse();
    }

    @Test
    void r4HidesARateWithItsParts() {
        var figures = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).figures();

        assertThat(figures.rate(cell(0, 1), cell(0, Cell.ALL))).isEmpty();
        assertThat(figures.rate(cell(0, Cell.ALL), cell(0, 1))).isEmpty();
        assertThat(figures.rate(cell(0, Cell.ALL), cell(Cell.ALL, Cell.ALL))).hasValue(99.0 / 179);
    }

    /** For every small figure one table with none and one with the threshold, and both fit what is shown. */
    @Test
    void r5ProvesEachGoalByTwoTables() {
        var granted = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC);
        var proofs = granted.ledger().issues().getFirst().pattern().certificates().getFirst().proofs();

        assertThat(proofs).extracting(Proof::goal).contains(Goal.small(Sum.of(1), 10), Goal.small(Sum.of(7), 10));
        for (var proof : proofs) {
            assertThat(proof.goal().sum().in(proof.few())).isZero();
            assertThat(proof.goal().sum().in(proof.many())).isGreaterThanOrEqualTo(10);
            assertThat(sum(proof.few())).isEqualTo(179);
        }
    }

    @Test
    void r6KeepsWhatIsShownAndWhatIsHidden() {
        var first = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC);
        var second = granted(first.ledger(), july(), Audience.PUBLIC);
        var again = ReleaseExamples.ask(new ReleaseProgramme(), second.ledger(), july(), Audience.PUBLIC);
        var read = new ReleaseProgramme().read(second.ledger(),
                second.ledger().head(), 0).orElseThrow();

        assertThat(again).isEqualTo(Refused.because(Reason.ISSUED_BEFORE));
        assertThat(read.cells()).allMatch(cell -> read.at(cell).equals(first.figures().at(cell)));
        assertThat(second.ledger().issues().getFirst()).isEqualTo(first.ledger().issues().getFirst());
    }

    /** Only what the same readers held before is compared, where they can read both. */
    @Test
    void saysWhatWasRevisedSinceTheLastCounting() {
        var first = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC);
        var forPartners = granted(first.ledger(), april(), Audience.PARTNER);
        var second = granted(forPartners.ledger(), july(), Audience.PUBLIC);
        var programme = new ReleaseProgramme();

        assertThat(programme.before(second.ledger(), 0)).isEmpty();
        assertThat(programme.before(second.ledger(), 1)).as("of the same counting").isEmpty();
        var earlier = programme.before(second.ledger(), 2).orElseThrow();
        assertThat(earlier.day()).isEqualTo(april().day());
        var now = second.figures();
        for (var cell : now.cells()) {
            var before = first.figures().at(cell);
            assertThat(earlier.figures().at(cell)).as("what the public held, not partners").isEqualTo(before);
            assertThat(earlier.revised(cell, now)).isEqualTo(
                    before.isPresent() && now.at(cell).isPresent() && !before.equals(now.at(cell))
                            ? before
                            : OptionalLong.empty());
        }
        assertThat(now.cells()).anyMatch(cell -> earlier.revised(cell, now).isPresent());
    }

    @Test
    void r7RefusesWhateverIsNotProved() {
        PatternSearch gaveUp = problem -> Optional.empty();
        PatternSearch failed = problem -> {
            throw new IllegalStateException("out of numbers");
        };
        PatternSearch tooDeep = problem -> {
            throw new StackOverflowError();
        };

        assertThat(refusal(gaveUp)).isEqualTo(Refused.because(Reason.NOT_PROVED));
        assertThat(refusal(failed)).isEqualTo(Refused.because(Reason.NOT_PROVED));
        assertThat(refusal(tooDeep)).isEqualTo(Refused.because(Reason.NOT_PROVED));
        assertThat(failures).hasExactlyElementsOfTypes(IllegalStateException.class, StackOverflowError.class);
    }

    /** No refusal hides that the machine has no memory left. */
    @Test
    void r7SaysNothingOfProofsWhereTheMachineFails() {
        PatternSearch noMemory = problem -> {
            throw new OutOfMemoryError();
        };

        assertThatThrownBy(() -> refusal(noMemory)).isInstanceOf(OutOfMemoryError.class);
    }

    private ReleaseOutcome refusal(PatternSearch search) {
        return ReleaseExamples.ask(new ReleaseProgramme(search, CubeLimits.USUAL, failures::add),
                ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC);
    }

    private static ReleasedFigures figures(Release release, boolean sensitive) {
        var ledger = Ledger.of(family(ReleaseExamples.sexByHealth(sensitive)));
        return ((Granted) new ReleaseProgramme()
                .release(new ReleaseRequest(ledger, ledger.head(), release, Audience.PUBLIC))).figures();
    }

    private static boolean isFrom1To(long most, OptionalLong value) {
        return value.isPresent() && value.getAsLong() > 0 && value.getAsLong() <= most;
    }

    private static long sum(Counts counts) {
        return Arrays.stream(counts.toArray()).sum();
    }
}
