package org.kinward.core.shelter.missing;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

class InMemorySearchesTest extends SearchesContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final PlaceId place = new PlaceId(UUID.randomUUID());
    private final Searches searches = new InMemorySearches();
    private final IntakeId child = IntakeId.fresh();

    @Override
    protected Searches searches() {
        return searches;
    }

    @Override
    protected IntakeId child() {
        return child;
    }

    @Override
    protected PlaceId place() {
        return place;
    }

    @Override
    protected PersonId carer() {
        return ama;
    }
}
