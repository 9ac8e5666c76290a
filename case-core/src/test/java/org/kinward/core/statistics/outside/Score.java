package org.kinward.core.statistics.outside;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.kinward.core.statistics.release.PublishedShare;

/** What an attack on many families came to. */
final class Score {

    private final Map<Integer, int[]> shares = new TreeMap<>();
    private int asked;
    private int refused;
    private int goals;
    private int atRisk;
    private long slowest;

    void refused() {
        asked++;
        refused++;
    }

    void released(int children, PublishedShare share, long milliseconds) {
        asked++;
        slowest = Math.max(slowest, milliseconds);
        var sum = shares.computeIfAbsent(children, size -> new int[2]);
        sum[0] += share.shown();
        sum[1] += share.cells();
    }

    void attacked(FamilyAttack.Result result) {
        goals += result.goals();
        atRisk += result.atRisk();
    }

    int refusals() {
        return refused;
    }

    int goals() {
        return goals;
    }

    int atRisk() {
        return atRisk;
    }

    double share(int children) {
        var sum = shares.get(children);
        return (double) sum[0] / sum[1];
    }

    @Override
    public String toString() {
        var text = new StringBuilder("releases " + asked + ", refused " + refused + ", goals " + goals + ", at risk "
                + atRisk + ", slowest search " + slowest + " ms, published");
        shares.keySet().forEach(
                children -> text.append(String.format(Locale.ROOT, " %d: %.0f %%", children, 100 * share(children))));
        return text.toString();
    }
}
