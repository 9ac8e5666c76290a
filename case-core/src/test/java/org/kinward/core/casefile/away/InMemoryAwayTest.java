package org.kinward.core.casefile.away;

import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

class InMemoryAwayTest extends AwayContract {

    private final InMemoryAbsences absences = new InMemoryAbsences();
    private final InMemoryCovers covers = new InMemoryCovers(_ -> true);
    private final PersonId away = new PersonId(UUID.randomUUID());
    private final PersonId cover = new PersonId(UUID.randomUUID());
    private final LedChild child = new LedChild(UUID.randomUUID(), ReferenceNumber.random(new Random(3)),
            new AgencyId(UUID.randomUUID()), new PlaceId(UUID.randomUUID()));

    InMemoryAwayTest() {
        covers.lead(child, away);
    }

    @Override
    protected Absences absences() {
        return absences;
    }

    @Override
    protected Covers covers() {
        return covers;
    }

    @Override
    protected LedChild child() {
        return child;
    }

    @Override
    protected PersonId away() {
        return away;
    }

    @Override
    protected PersonId cover() {
        return cover;
    }
}
