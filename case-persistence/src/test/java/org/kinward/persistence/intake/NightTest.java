package org.kinward.persistence.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.saving.OnceKey;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A night at the shelter, on the real database: what tests of intake have in common. */
@PersistenceTest
@Import(IntakeBeans.class)
abstract class NightTest {

    /** What {@link #tried} says of a statement that was not refused. */
    static final String DONE = "it was done";
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    TestDatabase database;
    @Autowired
    StartIntake startIntake;
    @Autowired
    CreateRecord createRecord;
    @Autowired
    PlatformTransactionManager manager;

    Shelter shelter;
    Actor kossi;

    @BeforeEach
    void open() {
        shelter = Shelter.open(database);
        kossi = shelter.carer();
    }

    IntakeId draftBy(Actor actor) {
        return draftBy(actor, Optional.empty());
    }

    IntakeId draftBy(Actor actor, Optional<StartIntake.Paper> paper) {
        var request = new StartIntake.Request(shelter.place(), Optional.empty(), paper);
        var outcome = ActingPerson.as(actor.person(), () -> startIntake.start(request, actor, NOW));
        return ((StartIntake.Outcome.Started) outcome).intake();
    }

    CreateRecord.Outcome create(IntakeId intake, Actor by, OnceKey stamp) {
        return ActingPerson.as(by.person(), () -> createRecord.create(intake, stamp, by, NOW));
    }

    static OnceKey stampOf(IntakeId intake) {
        return new OnceKey(UUID.randomUUID(), CreateRecord.request(intake));
    }

    <T> T inTransactionOf(Actor actor, Supplier<T> work) {
        return ActingPerson.as(actor.person(), () -> new TransactionTemplate(manager).execute(_ -> work.get()));
    }

    long count(String sql, UUID id) {
        return database.superuser().sql(sql).param("id", id).query(Long.class).single();
    }

    /** What came of this statement as the role of the pages, after others of nobody's; nothing of it stays. */
    String tried(Actor who, String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        %s
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        if not found then raise exception 'nothing was changed'; end if;
                        raise exception 'it was done';
                    end $$""".formatted(before, who.person().value(), statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
