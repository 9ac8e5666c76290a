package org.kinward.core.shelter.incident;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

class InMemoryIncidentsTest extends IncidentsContract {

    private final InMemoryIncidents incidents = new InMemoryIncidents();
    private final IntakeId child = IntakeId.fresh();
    private final PersonId manager = new PersonId(UUID.randomUUID());

    @Override
    protected Incidents incidents() {
        return incidents;
    }

    @Override
    protected IntakeId child() {
        return child;
    }

    @Override
    protected PlaceId place() {
        return new PlaceId(child.value());
    }

    @Override
    protected PersonId manager() {
        return manager;
    }
}
