package org.kinward.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.manager;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.slot.WrittenSlot;
import org.kinward.core.saving.Revision;

/** What goes only into a free slot is never written over another name, however long ago and by whomever that was written. */
class WrittenSlotTest {

    private static final VaultEntry LATER = entry(amina(), VaultField.HANDED_TO, 2, "Kossi");

    @Test
    void keepsWhatGoesIntoAFreeSlotWhereNothingStands() {
        var person = worker().person();

        assertThat(WrittenSlot.answer(Optional.empty(), LATER.ifFree(), person)).as("may be written").isEmpty();
        assertThat(WrittenSlot.answer(there(true), LATER.ifFree(), person)).contains(new Kept.Done());
        assertThat(WrittenSlot.answer(there(false), LATER.ifFree(), person)).contains(new Kept.Stale(new Revision(1)));
        assertThat(WrittenSlot.answer(there(false), LATER.ifFree(), manager().person()))
                .contains(new Kept.Stale(new Revision(1)));
        assertThat(WrittenSlot.answer(there(false), LATER, person)).as("without it a newer one is written").isEmpty();
    }

    private static Optional<WrittenSlot> there(boolean same) {
        PersonId by = worker().person();
        return Optional.of(new WrittenSlot(new Revision(1), by, true, same));
    }
}
