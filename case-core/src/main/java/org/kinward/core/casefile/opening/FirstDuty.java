package org.kinward.core.casefile.opening;

import java.time.Instant;

import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.Intake;

/** Something that has to be done for every child of whom there is a record now; it begins in the same transaction. */
public interface FirstDuty {

    /**
     * Puts it on the list of whoever does it.
     *
     * @param start
     *            how the child came; {@link Intake.Start#since()} says from when hours count
     */
    void begins(OpenCaseFile file, Intake.Start start, Instant now);
}
