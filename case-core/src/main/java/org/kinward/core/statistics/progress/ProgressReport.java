package org.kinward.core.statistics.progress;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.question.Period;

/**
 * A progress report of an agency.
 *
 * @param covers
 *            the places and the reports of lower layers that it speaks for
 * @param figures
 *            as they were filled in when it was submitted; empty for a draft
 * @param written
 *            what people wrote
 */
public record ProgressReport(ReportId id, About about, Covers covers, ReportState state,
        Map<FilledIn, FilledIn.Figures> figures, Written written, Revision revision) {

    public ProgressReport {
        figures = Map.copyOf(figures);
    }

    /** Which layer, of what, and when. */
    public record About(Layer layer, String area, Cadence cadence, YearMonth from) {

        /** The longest name of an area. */
        public static final int LONGEST = 80;

        public About {
            area = area.strip();
            if (area.isEmpty() || area.length() > LONGEST) {
                throw new IllegalArgumentException("a report speaks for an area");
            }
        }

        public Period period() {
            return cadence.from(from);
        }
    }

    /** What it speaks for. */
    public record Covers(Set<PlaceId> places, Set<ReportId> reports) {

        public Covers {
            places = Set.copyOf(places);
            reports = Set.copyOf(reports);
        }
    }

    /** What people wrote; of an indicator the newest value. */
    public record Written(Narrative narrative, List<ByHand.Value> byHand, List<PartnerCheck> checks) {

        public Written {
            byHand = List.copyOf(byHand);
            checks = List.copyOf(checks);
        }
    }

    /** Whether it can take in another one: of a lower layer, over the same months, and submitted. */
    public static boolean takesIn(About about, ProgressReport lower) {
        return about.layer().isAbove(lower.about().layer()) && about.period().equals(lower.about().period())
                && lower.state() != ReportState.DRAFT;
    }

    /** All places that it speaks for, those of the reports it takes in included: so a child of two of them is counted once. */
    public Set<PlaceId> places(List<ProgressReport> all) {
        var places = new HashSet<>(covers.places());
        for (var lower : covers.reports()) {
            find(all, lower).ifPresent(report -> places.addAll(report.places(all)));
        }
        return Set.copyOf(places);
    }

    private static Optional<ProgressReport> find(List<ProgressReport> all, ReportId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
