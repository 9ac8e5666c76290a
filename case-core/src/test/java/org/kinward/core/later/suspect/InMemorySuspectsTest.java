package org.kinward.core.later.suspect;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

class InMemorySuspectsTest extends SuspectsContract {

    private final InMemorySuspects suspects = new InMemorySuspects();

    @Override
    protected Suspects suspects() {
        return suspects;
    }

    @Override
    protected IntakeId intake() {
        return IntakeId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 9));
    }
}
