package org.kinward.persistence.casefile.away;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.away.Absences;
import org.kinward.core.casefile.away.AwayContract;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.casefile.away.LedChild;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of absences and covers on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcAwayTest extends AwayContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Absences absences;
    @Autowired
    private Covers covers;
    @Autowired
    private TestDatabase database;

    private LedChild child;

    @Override
    protected Absences absences() {
        return place.hold(Absences.class, absences);
    }

    @Override
    protected Covers covers() {
        return place.hold(Covers.class, covers);
    }

    @Override
    protected LedChild child() {
        if (child == null) {
            child = led(place.record(Instant.now()));
        }
        return child;
    }

    private LedChild led(CreatedIntake record) {
        database.superuser().sql("""
                with led as (update casework.intake set worker_id = :worker where id = :id returning *),
                born as (insert into casework.child (id, intake_id, reference, agency_id, place_id, worker_id, created_at)
                    select gen_random_uuid(), id, reference, agency_id, place_id, worker_id, now() from led returning *)
                insert into casework.case_file (id, child_id, intake_id, reference, agency_id, place_id, worker_id, state,
                    opened_at, version)
                select gen_random_uuid(), b.id, b.intake_id, b.reference, b.agency_id, b.place_id, b.worker_id, 'open',
                    now(), 0 from born b
                """).param("worker", away().value()).param("id", record.id().value()).update();
        return new LedChild(record.id().value(), record.reference(), record.home().agency(), record.home().place());
    }

    @Override
    protected PersonId away() {
        return place.worker();
    }

    @Override
    protected PersonId cover() {
        return place.manager();
    }
}
