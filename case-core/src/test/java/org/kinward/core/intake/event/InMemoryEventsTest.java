package org.kinward.core.intake.event;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.intake.IntakeId;

class InMemoryEventsTest extends EventsContract {

    @Override
    protected Events keeper() {
        return new InMemoryEvents();
    }

    @Override
    protected Event.Home home() {
        return new Event.Home(IntakeExamples.AGENCY, IntakeExamples.LAKE_HOUSE);
    }

    @Override
    protected PersonId writer() {
        return IntakeExamples.ESI;
    }

    @Override
    protected IntakeId child() {
        return IntakeId.fresh();
    }
}
