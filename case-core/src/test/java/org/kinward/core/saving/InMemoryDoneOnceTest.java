package org.kinward.core.saving;

import java.util.UUID;

import org.kinward.core.access.PersonId;

class InMemoryDoneOnceTest extends DoneOnceContract {

    private final DoneOnce once = new InMemoryDoneOnce();
    private final PersonId kossi = new PersonId(UUID.randomUUID());
    private final PersonId ama = new PersonId(UUID.randomUUID());

    @Override
    protected DoneOnce of(PersonId person) {
        return once;
    }

    @Override
    protected PersonId person() {
        return kossi;
    }

    @Override
    protected PersonId other() {
        return ama;
    }
}
