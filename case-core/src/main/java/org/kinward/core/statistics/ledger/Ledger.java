package org.kinward.core.statistics.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.cube.Atoms;

/**
 * Everything of a family that ever left the house. Written on, never changed: each writing is a version.
 *
 * @param family
 *            what was declared once, before the first release; part of the seal
 */
public record Ledger(ReleaseFamily family, List<Release> releases, List<Issue> issues, List<StatutoryReturn> returns) {

    public Ledger {
        releases = List.copyOf(releases);
        issues = List.copyOf(issues);
        returns = List.copyOf(returns);
    }

    /** Nothing has left the house yet. */
    public static Ledger of(ReleaseFamily family) {
        return new Ledger(family, List.of(), List.of(), List.of());
    }

    /** The version, and the seal that a copy of it kept elsewhere is compared with. */
    public LedgerHead head() {
        return new LedgerHead(issues.size() + returns.size(), seal());
    }

    /**
     * Whether it is one that could have been written: all releases are as large as the cube and grow, and each issue is of one
     * that is there, none of an older one than the issue before.
     */
    public boolean isWhole() {
        int atoms = new Atoms(family.cube()).count();
        return releases.stream().allMatch(release -> release.atoms().size() == atoms)
                && IntStream.range(1, releases.size()).allMatch(
                        number -> releases.get(number).atoms().growFrom(releases.get(number - 1).atoms()))
                && issues.stream().allMatch(issue -> issue.release() >= 0 && issue.release() < releases.size())
                && IntStream.range(1, issues.size())
                        .allMatch(number -> issues.get(number).release() >= issues.get(number - 1).release());
    }

    /** A manager signed a return: logged, and nothing else changes. */
    public Ledger with(StatutoryReturn signed) {
        return new Ledger(family, releases, issues, and(returns, signed));
    }

    /** Figures of a release went out. */
    public Ledger with(Release release, Issue issue) {
        return new Ledger(family, releases.contains(release) ? releases : and(releases, release), and(issues, issue),
                returns);
    }

    /** As it was before an issue. */
    public Ledger before(int issue) {
        return new Ledger(family, releases.subList(0, issues.get(issue).release() + 1), issues.subList(0, issue),
                List.of());
    }

    private String seal() {
        return Seal.of(Stream.of(Stream.of("family " + family),
                releases.stream()
                        .map(release -> "release " + release.day() + " " + Arrays.toString(release.atoms().toArray())),
                issues.stream().map(issue -> "issue " + issue.release() + " " + issue.audience() + " "
                        + issue.pattern().hidden()),
                returns.stream().map(signed -> "return " + signed.sealed())).flatMap(lines -> lines));
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
