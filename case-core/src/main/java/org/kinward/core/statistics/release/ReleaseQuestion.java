package org.kinward.core.statistics.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.CertificateChecker;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Proof;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Issue;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.pattern.Pattern;
import org.kinward.core.statistics.pattern.Problem;
import org.kinward.core.statistics.pattern.Problem.View;

/**
 * Which figures of the newest release may an audience be shown, where these left the house before? Asked of a search,
 * and the answer checked by additions.
 */
final class ReleaseQuestion {

    private final Growth growth;
    private final int release;
    private final Audience audience;
    private final List<Issue> before;
    private final Thresholds thresholds;

    /**
     * @param ledger
     *            what left the house before
     * @param next
     *            the release that the figures are of: the last in the ledger, or one after it
     */
    ReleaseQuestion(Ledger ledger, Release next, Audience audience) {
        var states = new ArrayList<Counts>(ledger.releases().stream().map(Release::atoms).toList());
        if (!ledger.releases().contains(next)) {
            states.add(next.atoms());
        }
        this.growth = new Growth(ledger.family().cube(), states);
        this.release = states.size() - 1;
        this.audience = audience;
        this.before = ledger.issues();
        this.thresholds = ledger.family().thresholds();
    }

    Growth growth() {
        return growth;
    }

    /** The same as a search understands it. */
    Problem problem() {
        return new Problem(growth.truth(), growth.sizes(), growth.figures(0, release), small(),
                audience.readers().stream().map(reader -> new View(growth.known(reader, before), goals(reader), starts(
                        reader))).toList());
    }

    /** Whether the certificates hold for every reader of everything ever published and this besides, each small figure hidden. */
    boolean isSafe(Issue issue) {
        var readers = audience.readers();
        var certificates = issue.pattern().certificates();
        var unhidden = small();
        unhidden.andNot(issue.pattern().hidden());
        if (issue.release() != release || issue.audience() != audience || !unhidden.isEmpty()
                || certificates.size() != readers.size()) {
            return false;
        }
        for (int view = 0; view < readers.size(); view++) {
            if (!CertificateChecker.holds(after(readers.get(view), issue), goals(readers.get(view)),
                    certificates.get(view))) {
                return false;
            }
        }
        return true;
    }

    Issue issue(Pattern pattern) {
        return new Issue(release, audience, pattern);
    }

    /** What a reader knows once this is out too. */
    private AttackSystem after(Audience reader, Issue issue) {
        return growth.known(reader, Stream.concat(before.stream(), Stream.of(issue)).toList());
    }

    private List<Goal> goals(Audience reader) {
        var read = Stream.concat(read(reader), Stream.of(release)).distinct().sorted().toList();
        return new Goals(growth, reader, thresholds).of(read);
    }

    private Stream<Integer> read(Audience reader) {
        return before.stream().filter(issue -> reader.reads(issue.audience())).map(Issue::release);
    }

    /** R1: small; R2: small since a release of which a reader was shown the same figure. */
    private BitSet small() {
        var small = new BitSet();
        addSmall(small, audience, 0, new BitSet());
        for (var issue : before) {
            for (var reader : audience.readers()) {
                if (reader.reads(issue.audience()) && issue.release() < release) {
                    addSmall(small, reader, issue.release() + 1, issue.pattern().hidden());
                }
            }
        }
        return small;
    }

    private void addSmall(BitSet small, Audience reader, int from, BitSet hiddenBefore) {
        var since = growth.figures(from, release);
        for (int figure = 0; figure < since.size(); figure++) {
            if (!hiddenBefore.get(figure) && thresholds.isSmall(reader, growth.count(since.get(figure)))) {
                small.set(figure);
            }
        }
    }

    /** The tables that the last proof for a reader rests on. */
    private List<Counts> starts(Audience reader) {
        return before.reversed().stream().filter(issue -> reader.reads(issue.audience())).findFirst()
                .map(issue -> issue.pattern().certificates().get(issue.audience().readers().indexOf(reader)).proofs())
                .orElse(List.of()).stream().flatMap(ReleaseQuestion::tables).distinct().map(growth::goneOn).toList();
    }

    private static Stream<Counts> tables(Proof proof) {
        return Stream.of(proof.few(), proof.many());
    }
}
