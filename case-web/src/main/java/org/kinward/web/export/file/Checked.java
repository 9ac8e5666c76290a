package org.kinward.web.export.file;

import org.kinward.core.export.ExportLedger;
import org.kinward.core.export.safe.LeftBefore;
import org.kinward.core.export.safe.SafeRecords;
import org.kinward.reporting.export.record.ExportSnapshot;

/** What an export would be, worked out before anybody asks for it. */
public sealed interface Checked {

    /**
     * These rows may leave.
     *
     * @param before
     *            what left before
     */
    record Fits(ExportSnapshot snapshot, SafeRecords safe, LeftBefore before) implements Checked {

        /** What the ledger of exports says once they leave. */
        public ExportLedger.Leaving leaving() {
            return new ExportLedger.Leaving(before.turn(), before.after(safe));
        }
    }

    /** What was looked at is not how it stands any more, or never was. */
    record Changed() implements Checked {
    }

    /** The records are not what was written down. */
    record NotHeld() implements Checked {
    }

    /** Whether they are could not be found out while somebody waits. */
    record Busy() implements Checked {
    }

    /** Records of this agency were never written down. */
    record NoSnapshot() implements Checked {
    }

    /** No case file fits the filter. */
    record Nobody() implements Checked {
    }

    /** More case files than a file takes. */
    record TooManyRows(int found) implements Checked {
    }

    /** However they are said, they are of too few children. */
    record TooFewChildren() implements Checked {
    }
}
