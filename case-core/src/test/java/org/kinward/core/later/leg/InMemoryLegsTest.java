package org.kinward.core.later.leg;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.numbered.NumberedPagesContract;
import org.kinward.core.saving.Revision;

class InMemoryLegsTest extends NumberedPagesContract<Leg> {

    private final InMemoryLegs legs = new InMemoryLegs();

    @Override
    protected Legs pages() {
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

    @Override
    protected Leg page(IntakeId intake, Revision seen, int turn) {
        return LegExamples.byTaxi(intake, seen, 2023 + turn);
    }
}
