package org.kinward.core.intake;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** A discarded draft of which the vault may still hold something; it cannot be answered or created any more. */
public record EndingIntake(IntakeId id, ReferenceNumber reference, Home home, Start start, Ending ending,
        Revision revision) implements Intake {

    /** What is left when the vault holds nothing any more. */
    public DiscardedIntake discarded() {
        return new DiscardedIntake(id, reference, home, start, ending, revision);
    }
}
