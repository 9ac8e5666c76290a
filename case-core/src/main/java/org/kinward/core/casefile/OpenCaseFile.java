package org.kinward.core.casefile;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** A case file on which people work. */
public record OpenCaseFile(CaseFileId id, ChildId child, IntakeId intake, ReferenceNumber reference, Intake.Home home,
        Instant openedAt, Revision revision) implements CaseFile {

    /** The first case file of a child who has just become a record. */
    public static OpenCaseFile first(CreatedIntake record, Instant now) {
        return of(ChildId.fresh(), record, now);
    }

    /** A further case file of a child, from a record with a number of its own. */
    public static OpenCaseFile of(ChildId child, CreatedIntake record, Instant now) {
        return new OpenCaseFile(CaseFileId.fresh(), child, record.id(), record.reference(), record.home(), now,
                Revision.NEW);
    }

    /** The same case file, closed. */
    public ClosedCaseFile closed(Instant at) {
        return new ClosedCaseFile(this, at);
    }

    /** The same case file in the hands of this worker. */
    OpenCaseFile assignedTo(PersonId worker) {
        return new OpenCaseFile(id, child, intake, reference, home.with(worker), openedAt, revision);
    }
}
