package org.kinward.core.statistics.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** The progress reports of the agency of whoever acts. Every writing is refused as stale when somebody wrote since. */
public interface ProgressReports {

    List<ProgressReport> all();

    /** Those of these that are there. */
    List<ProgressReport> these(Set<ReportId> ids);

    /** One with every report that it takes in, and those that these take in; empty if it is not there. */
    List<ProgressReport> together(ReportId id);

    /** When it was submitted for the last time; empty if it never was. */
    Optional<Instant> submittedAt(ReportId id);

    /** Begins one; with the same id again, nothing happens. */
    void begin(ProgressReport draft, AgencyId agency, By by);

    void write(ReportId id, Narrative narrative, Revision seen, By by);

    void write(ReportId id, ByHand.Value value, Revision seen, By by);

    void write(ReportId id, PartnerCheck check, Revision seen, By by);

    /** Moves it on; with figures where they are filled in. */
    void move(ReportId id, Move move, Revision seen, By by);

    /** A step, with the words of whoever sends it back. */
    record Move(ReportState from, ReportState to, String words, Map<FilledIn, FilledIn.Figures> figures) {

        public Move {
            figures = Map.copyOf(figures);
        }
    }

    /** Who, and when. */
    record By(PersonId person, Instant at) {
    }

    default Optional<ProgressReport> one(ReportId id) {
        return these(Set.of(id)).stream().findFirst();
    }
}
