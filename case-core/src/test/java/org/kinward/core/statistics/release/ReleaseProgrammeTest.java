package org.kinward.core.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.statistics.release.ReleaseExamples.april;
import static org.kinward.core.statistics.release.ReleaseExamples.ask;
import static org.kinward.core.statistics.release.ReleaseExamples.cell;
import static org.kinward.core.statistics.release.ReleaseExamples.granted;
import static org.kinward.core.statistics.release.ReleaseExamples.july;
import static org.kinward.core.statistics.release.ReleaseExamples.sexByForm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Certificate;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Proof;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Issue;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.pattern.ExchangeSearch;
import org.kinward.core.statistics.pattern.Pattern;
import org.kinward.core.statistics.pattern.PatternSearch;
import org.kinward.core.statistics.release.ReleaseOutcome.Reason;
import org.kinward.core.statistics.release.ReleaseOutcome.Refused;

class ReleaseProgrammeTest {

    private final ReleaseProgramme programme = new ReleaseProgramme();

    /** Hides what is small and says that this is proved. */
    private static final PatternSearch PRIMARY_ONLY = problem -> Optional.of(new Pattern(problem.small(),
            problem.views()
                    .stream().map(view -> new Certificate(view.goals().stream()
                            .map(goal -> new Proof(goal, problem.truth(), problem.truth())).toList()))
                    .toList()));

    @Test
    void refusesAForgedCertificate() {
        PatternSearch forging = problem -> new ExchangeSearch().find(problem)
                .map(pattern -> new Pattern(problem.small(), pattern.certificates()));
        PatternSearch lessHidden = problem -> new ExchangeSearch().find(problem)
                .map(pattern -> new Pattern(new BitSet(), pattern.certificates()));
        PatternSearch oneReader = problem -> new ExchangeSearch().find(problem)
                .map(pattern -> new Pattern(pattern.hidden(), pattern.certificates().subList(0, 1)));

        for (var search : List.of(PRIMARY_ONLY, forging, lessHidden, oneReader)) {
            assertThat(ask(new ReleaseProgramme(search, CubeLimits.USUAL), ReleaseExamples.NOTHING_YET, april(),
                    Audience.PUBLIC))
                    .isEqualTo(Refused.because(Reason.NOT_PROVED));
        }
    }

    /** Each number of each table of the proof, one more: not read any more. */
    @Test
    void readsNothingWithAForgedCertificate() {
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();
        var issue = ledger.issues().getFirst();
        assertThat(programme.read(ledger, ledger.head(), 0)).isPresent();

        for (int unknown = 0; unknown < 8; unknown++) {
            int number = unknown;
            var forged = issue.pattern().certificates().stream().map(certificate -> new Certificate(
                    certificate.proofs().stream()
                            .map(proof -> new Proof(proof.goal(), proof.few(), oneMore(proof.many(), number)))
                            .toList()))
                    .toList();
            var changed = new Ledger(ledger.family(), ledger.releases(), List.of(
                    new Issue(0, Audience.PUBLIC, new Pattern(issue.pattern().hidden(), forged))), List.of());
            assertThat(programme.read(changed, changed.head(), 0)).isEmpty();
        }
    }

    /** A ledger that nobody could have written, whose head was made to fit. */
    @Test
    void refusesALedgerThatDoesNotHoldTogether() {
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();
        var issue = ledger.issues().getFirst();
        var ofNoRelease = new Ledger(ledger.family(), ledger.releases(),
                List.of(new Issue(7, Audience.PUBLIC, issue.pattern())), List.of());
        var shrunk = new Ledger(ledger.family(), List.of(july(), april()), ledger.issues(), List.of());
        var tooSmall = new Ledger(ledger.family(), List.of(new Release(ReleaseExamples.APRIL, Counts.of(1, 2))),
                ledger.issues(), List.of());

        for (var broken : List.of(ofNoRelease, shrunk, tooSmall)) {
            assertThat(programme.read(broken, broken.head(), 0)).isEmpty();
            assertThat(ask(programme, broken, july(), Audience.PUBLIC))
                    .isEqualTo(Refused.because(Reason.ANOTHER_LEDGER));
        }
        assertThat(programme.read(ledger, ledger.head(), 1)).isEmpty();
        assertThat(programme.read(ledger, ledger.head(), -1)).isEmpty();
    }

    @Test
    void refusesADroppedOrChangedLedger() {
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();
        var hiddenMore = new Pattern(withOneMore(ledger.issues().getFirst().pattern().hidden()), List.of());
        var changed = new Ledger(ledger.family(), ledger.releases(), List.of(new Issue(0, Audience.PUBLIC, hiddenMore)),
                List.of());

        for (var other : List.of(ReleaseExamples.NOTHING_YET, changed)) {
            var request = new ReleaseRequest(other, ledger.head(), july(), Audience.PUBLIC);
            assertThat(programme.release(request)).isEqualTo(Refused.because(Reason.ANOTHER_LEDGER));
            assertThat(programme.read(other, ledger.head(), 0)).isEmpty();
        }
    }

    /** The slower of two officers has the head of before. */
    @Test
    void refusesTheSlowerOfTwo() {
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();

        assertThat(programme.release(new ReleaseRequest(ledger, ReleaseExamples.NOTHING_YET.head(), april(),
                Audience.PARTNER))).isEqualTo(Refused.because(Reason.ANOTHER_LEDGER));
    }

    @Test
    void refusesWhatComesTooSoonOrShrank() {
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();
        var soon = new Release(ReleaseExamples.APRIL.plusDays(27), july().atoms());
        var fewer = new Release(ReleaseExamples.JULY, Counts.of(30, 3, 25, 40, 28, 33, 12, 27));

        assertThat(ask(programme, ledger, soon, Audience.PUBLIC)).isEqualTo(Refused.because(Reason.TOO_SOON));
        assertThat(ask(programme, ledger, fewer, Audience.PUBLIC)).isEqualTo(Refused.because(Reason.SHRUNK));
    }

    @Test
    void refusesWhatIsTooMuchAndSaysWhatWouldHelp() {
        var small = new ReleaseProgramme(new ExchangeSearch(), new CubeLimits(5, 3, 15));
        var ledger = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();

        assertThat(ask(small, ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC))
                .isInstanceOf(ReleaseOutcome.Granted.class);
        assertThat(ask(small, ledger, july(), Audience.PUBLIC))
                .isEqualTo(new Refused(Reason.TOO_MUCH, List.of(CubeLimits.TooMuch.ATOMS)));
    }

    @Test
    void refusesAFamilyOfNoisyTables() {
        var noisy = new ReleaseFamily(2026, Optional.empty(), sexByForm(), Thresholds.USUAL, 28,
                ReleaseFamily.Protection.NOISY);

        assertThat(programme.release(new ReleaseRequest(Ledger.of(noisy), Ledger.of(noisy).head(), april(),
                Audience.PUBLIC))).isEqualTo(Refused.because(Reason.NOISY));
    }

    @Test
    void answersForNobodyForOneChildAndForAChildInAnotherCube() {
        var nobody = new Release(ReleaseExamples.APRIL, Counts.of(new long[8]));
        var one = new Release(ReleaseExamples.APRIL, Counts.of(0, 0, 0, 1, 0, 0, 0, 0));
        var other = new Release(ReleaseExamples.APRIL, Counts.of(1, 2));

        assertThat(granted(ReleaseExamples.NOTHING_YET, nobody, Audience.PUBLIC).figures().share(0).share())
                .isEqualTo(1);
        var alone = granted(ReleaseExamples.NOTHING_YET, one, Audience.PUBLIC).figures();
        assertThat(alone.at(cell(-1, -1))).isEmpty();
        assertThat(alone.at(cell(0, 3))).isEmpty();
        assertThat(ask(programme, ReleaseExamples.NOTHING_YET, other, Audience.PUBLIC))
                .isEqualTo(Refused.because(Reason.NOT_PROVED));
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        var once = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();
        var twice = granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).ledger();

        assertThat(once.issues()).isEqualTo(twice.issues());
        assertThat(once.head()).isEqualTo(twice.head());
    }

    /** Without any search there is still a pattern that is proved: the one that hides what it takes, in the end all. */
    @Test
    void hidesMoreWhereTheSearchGivesUp() {
        var tired = new ReleaseProgramme(new ExchangeSearch(0), CubeLimits.USUAL);
        var ledger = ReleaseExamples.NOTHING_YET;
        var shown = new ArrayList<Integer>();
        for (var next : List.of(april(), july())) {
            var granted = (ReleaseOutcome.Granted) ask(tired, ledger, next, Audience.PUBLIC);
            ledger = granted.ledger();
            shown.add(granted.figures().share(0).shown());
            assertThat(granted.figures().withheld()).hasSize(granted.figures().share(0).shown() == 0 ? 1 : 0);
        }

        assertThat(shown).allMatch(
                count -> count < granted(ReleaseExamples.NOTHING_YET, april(), Audience.PUBLIC).figures().share(0)
                        .shown());
    }

    private static Counts oneMore(Counts table, int unknown) {
        var values = table.toArray();
        values[unknown]++;
        return Counts.of(values);
    }

    private static BitSet withOneMore(BitSet hidden) {
        var more = (BitSet) hidden.clone();
        more.set(more.nextClearBit(0));
        return more;
    }
}
