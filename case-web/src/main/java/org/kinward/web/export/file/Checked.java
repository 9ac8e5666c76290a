package org.kinward.web.export.file;

import org.kinward.core.export.safe.SafeRecords;
import org.kinward.reporting.export.record.ExportSnapshot;

/** What an export would be, worked out before anybody asks for it. */
public sealed interface Checked {

    /** These rows may leave. */
    record Fits(ExportSnapshot snapshot, SafeRecords safe) implements Checked {
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
