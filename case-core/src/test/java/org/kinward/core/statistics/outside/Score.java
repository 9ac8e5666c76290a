package org.kinward.core.statistics.outside;

import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.kinward.core.statistics.release.PublishedShare;

/** What an attack on many families came to. */
final class Score {

    private final Map<Integer, DoubleSummaryStatistics> shares = new TreeMap<>();
    private final Map<Integer, Long> slowest = new TreeMap<>();
    private int asked;
    private int refused;
    private int goals;
    private int atRisk;

    void refused() {
        asked++;
        refused++;
    }

    void released(MadeUpFamilies.Made made, PublishedShare share, long milliseconds) {
        asked++;
        slowest.merge(made.cells(), milliseconds, Math::max);
        shares.computeIfAbsent(made.children(), size -> new DoubleSummaryStatistics()).accept(100 * share.share());
    }

    void attacked(FamilyAttack.Result result) {
        goals += result.goals();
        atRisk += result.atRisk();
    }

    /** How much of all could be read on average, in percent, by how many children an agency has. */
    Map<Integer, Double> published() {
        var published = new TreeMap<Integer, Double>();
        shares.forEach((children, share) -> published.put(children, share.getAverage()));
        return published;
    }

    /** How long the slowest search took, in milliseconds, by inner cells. */
    Map<Integer, Long> slowest() {
        return Map.copyOf(slowest);
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

    @Override
    public String toString() {
        var text = new StringBuilder("releases " + asked + ", refused " + refused + ", goals " + goals + ", at risk "
                + atRisk + ", slowest search by inner cells in ms of processor time " + slowest
                + ", published on average");
        shares.forEach((children, share) -> text.append(String.format(Locale.ROOT, ", %d children %.0f %% (%.0f-%.0f)",
                children, share.getAverage(), share.getMin(), share.getMax())));
        return text.toString();
    }
}
