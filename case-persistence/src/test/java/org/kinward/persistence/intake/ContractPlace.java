package org.kinward.persistence.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;

/** A place on the real database where the contracts of the core's ports are kept: a manager and her drafts. */
@TestComponent
public class ContractPlace {

    private final Intakes intakes;
    private final ReferenceNumbers numbers;
    private final PlatformTransactionManager casework;
    private final Shelter shelter;
    private final Actor efua;
    private final PersonId ama;

    public ContractPlace(TestDatabase database, Intakes intakes, ReferenceNumbers numbers,
            PlatformTransactionManager casework) {
        this.intakes = intakes;
        this.numbers = numbers;
        this.casework = casework;
        this.shelter = Shelter.open(database);
        this.efua = shelter.manager();
        this.ama = shelter.worker().person();
    }

    /** The manager's hands. */
    public <P> P hold(Class<P> port, P real) {
        return as(efua.person(), port, real);
    }

    public <P> P as(PersonId person, Class<P> port, P real) {
        return new AsPerson(person, casework).hold(port, real);
    }

    public PersonId manager() {
        return efua.person();
    }

    public PersonId worker() {
        return ama;
    }

    public Intakes intakes() {
        return hold(Intakes.class, intakes);
    }

    public ReferenceNumbers numbers() {
        return hold(ReferenceNumbers.class, numbers);
    }

    /** A draft with this number that is not kept yet. */
    public DraftIntake begun(ReferenceNumber reserved, Instant at) {
        return DraftIntake.begin(reserved, Intake.Home.at(shelter.agency(), shelter.place()),
                new Intake.Start(efua.person(), at, Optional.empty()));
    }

    /** A draft with a number of its own that is not kept yet. */
    public DraftIntake begun(Instant at) {
        var number = ReferenceNumber.random(new Random());
        numbers().reserve(number);
        return begun(number, at);
    }

    /** A draft that is kept. */
    public DraftIntake draft(Instant at) {
        var draft = begun(at);
        intakes().add(draft);
        return (DraftIntake) intakes().find(draft.id()).orElseThrow();
    }

    /** A record without its case file. */
    public CreatedIntake record(Instant at) {
        var created = draft(at).created(Optional.empty());
        intakes().save(created);
        return (CreatedIntake) intakes().find(created.id()).orElseThrow();
    }
}
