package org.kinward.core.export;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.safe.LeftBefore;

/** Remembers which rows of an agency are still alike after all files that were ever asked for; written on, never changed. */
public interface ExportLedger {

    /** Everything that left until now. */
    LeftBefore before(AgencyId agency);

    /** What had left when this one was asked for; empty if it never was. */
    Optional<LeftBefore> before(AgencyId agency, ExportId asked);

    /** Writes down that this one leaves; false if another one was faster. */
    boolean leave(AgencyId agency, ExportId id, Leaving leaving);

    /**
     * What is written down.
     *
     * @param after
     *            the turn of which everything that left was looked at
     * @param rows
     *            those that are in another cell now
     */
    record Leaving(int after, List<LeftBefore.Placed> rows) {

        public Leaving {
            rows = List.copyOf(rows);
        }
    }
}
