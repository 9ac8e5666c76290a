package org.kinward.core.intake;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** An intake that is not a record yet; everybody of the place may go on with it. */
public record DraftIntake(IntakeId id, ReferenceNumber reference, Home home, Start start, Optional<CallWord> callWord,
        Revision revision) implements Intake {

    /** A draft that was never saved. */
    public static DraftIntake begin(ReferenceNumber reserved, Home home, Start start) {
        return new DraftIntake(IntakeId.fresh(), reserved, home, start, Optional.empty(), Revision.NEW);
    }

    /** The same draft of a child who was found with another one. */
    public DraftIntake foundWith(Optional<IntakeId> other) {
        return new DraftIntake(id, reference, home, new Start(start.by(), start.at(), other, start.paper()), callWord,
                revision);
    }

    /** The same draft with the word the child chose. */
    public DraftIntake called(CallWord word) {
        return new DraftIntake(id, reference, home, start, Optional.of(word), revision);
    }

    /** The record that the draft becomes, with its lead worker if it has one already. */
    public CreatedIntake created(Optional<PersonId> lead) {
        return new CreatedIntake(id, reference, lead.map(home::with).orElse(home), start, callWord, revision);
    }

    /** The draft on its way out; the vault still has to let go of it. */
    public EndingIntake ending(Ending why) {
        return new EndingIntake(id, reference, home, start, why, revision);
    }
}
