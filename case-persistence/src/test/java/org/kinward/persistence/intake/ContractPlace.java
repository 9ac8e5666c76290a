package org.kinward.persistence.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;

/** A place on the real database where the contracts of the core's ports are kept: a manager and her drafts. */
@TestComponent
public class ContractPlace {

    private final Intakes intakes;
    private final CaseFiles files;
    private final ReferenceNumbers numbers;
    private final PlatformTransactionManager casework;
    private final Shelter shelter;
    private final Actor efua;
    private final PersonId ama;

    public ContractPlace(TestDatabase database, Kept kept, ReferenceNumbers numbers,
            PlatformTransactionManager casework) {
        this.intakes = kept.intakes();
        this.files = kept.files();
        this.numbers = numbers;
        this.casework = casework;
        this.shelter = Shelter.open(database);
        this.efua = shelter.manager();
        this.ama = shelter.worker().person();
    }

    /** Drafts, records and their case files. */
    @TestComponent
    public record Kept(Intakes intakes, CaseFiles files) {
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

    /** Somebody who administers the agency of the place. */
    public PersonId administrator() {
        return shelter.administrator().person();
    }

    /** Somebody who answers for a provider, and is nobody of the house. */
    public PersonId outsider() {
        return shelter.outsider();
    }

    /** The record of a case file as the manager sees it. */
    public CaseFile seen(CaseFileId file) {
        return hold(CaseFiles.class, files).find(file).orElseThrow();
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

    /** A case file that nobody leads yet. */
    public CaseFileId file() {
        return open(record(Instant.now()));
    }

    /** A case file with this lead worker. */
    public CaseFileId fileOf(PersonId lead) {
        var created = draft(Instant.now()).created(Optional.of(lead));
        as(lead, Intakes.class, intakes).save(created);
        return open((CreatedIntake) intakes().find(created.id()).orElseThrow());
    }

    private CaseFileId open(CreatedIntake record) {
        var first = new OpenCaseFile(CaseFileId.fresh(), ChildId.fresh(), record.id(), record.reference(),
                record.home(),
                Instant.now(), Revision.NEW);
        hold(CaseFiles.class, files).open(first);
        return first.id();
    }

    /** A record without its case file. */
    public CreatedIntake record(Instant at) {
        var created = draft(at).created(Optional.empty());
        intakes().save(created);
        return (CreatedIntake) intakes().find(created.id()).orElseThrow();
    }
}
