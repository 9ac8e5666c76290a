package org.kinward.core.intake;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** What is left of a discarded draft: that there was one, who ended it and why. Its number is never used again. */
public record DiscardedIntake(IntakeId id, ReferenceNumber reference, Home home, Start start, Ending ending,
        Revision revision) implements Intake {
}
