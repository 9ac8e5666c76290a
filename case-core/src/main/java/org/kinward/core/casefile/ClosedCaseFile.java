package org.kinward.core.casefile;

import java.time.Instant;

import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** A case file on which nobody works any more: it is read, and {@link WhileClosed} says what may still be written. */
public record ClosedCaseFile(OpenCaseFile before, Instant closedAt) implements CaseFile {

    public ClosedCaseFile {
        if (closedAt.isBefore(before.openedAt())) {
            throw new IllegalArgumentException("a file closes after it was opened");
        }
    }

    @Override
    public CaseFileId id() {
        return before.id();
    }

    @Override
    public ChildId child() {
        return before.child();
    }

    @Override
    public IntakeId intake() {
        return before.intake();
    }

    @Override
    public ReferenceNumber reference() {
        return before.reference();
    }

    @Override
    public Intake.Home home() {
        return before.home();
    }

    @Override
    public Revision revision() {
        return before.revision();
    }

    /** The same file, open again. */
    public OpenCaseFile reopened() {
        return before;
    }
}
