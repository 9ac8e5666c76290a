package org.kinward.core.later.leg;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

class InMemoryLegsTest extends LegsContract {

    private final InMemoryLegs legs = new InMemoryLegs();

    @Override
    protected Legs legs() {
        return legs;
    }

    @Override
    protected IntakeId intake() {
        return IntakeId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(UUID.randomUUID());
    }
}
