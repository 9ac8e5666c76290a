package org.kinward.core.intake.event;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.intake.IntakeId;

class InMemoryEventsTest extends EventsContract {

    private final InMemoryEvents events = new InMemoryEvents();

    @Override
    protected Events keeper() {
        return events;
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

    @Override
    protected void discard(IntakeId child) {
        events.leave(child);
    }
}
