package org.kinward.core.casefile;

import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** One period of work for one child. It holds who cares for the child and no answers: those are aggregates of their own. */
public sealed interface CaseFile permits OpenCaseFile, ClosedCaseFile {

    CaseFileId id();

    ChildId child();

    /** The intake it came from; the record's id in every URL. */
    IntakeId intake();

    ReferenceNumber reference();

    Intake.Home home();

    Revision revision();
}
