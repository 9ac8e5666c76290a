package org.kinward.persistence.intake.event;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.Events;
import org.kinward.core.intake.event.EventsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of events on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcEventsTest extends EventsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Events events;

    @Override
    protected Events keeper() {
        return place.hold(Events.class, events);
    }

    @Override
    protected Event.Home home() {
        var home = place.begun(Instant.now()).home();
        return new Event.Home(home.agency(), home.place());
    }

    @Override
    protected PersonId writer() {
        return place.manager();
    }

    @Override
    protected IntakeId child() {
        return place.draft(NOW).id();
    }

    @Override
    protected void discard(IntakeId child) {
        var draft = (DraftIntake) place.intakes().find(child).orElseThrow();
        place.intakes().save(draft.ending(new Intake.Ending(writer(), NOW, "the label is wrong")));
    }
}
