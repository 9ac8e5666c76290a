package org.kinward.core.intake;

import java.util.Optional;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** An intake that has become a record. Its pages may still be changed; the old answers stay in the story. */
public record CreatedIntake(IntakeId id, ReferenceNumber reference, Home home, Start start, Optional<CallWord> callWord,
        Revision revision) implements Intake {

    /** The same record of a child who was found with another one. */
    public CreatedIntake foundWith(Optional<IntakeId> other) {
        return new CreatedIntake(id, reference, home, new Start(start.by(), start.at(), other), callWord, revision);
    }

    /** The same record with the word the child chose. */
    public CreatedIntake called(CallWord word) {
        return new CreatedIntake(id, reference, home, start, Optional.of(word), revision);
    }
}
