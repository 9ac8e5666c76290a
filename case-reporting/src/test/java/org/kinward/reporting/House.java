package org.kinward.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places, people and children put into the database behind every fence, and a way to look as one of the people. */
public final class House {

    private static final Random CHANCE = new Random(7);

    private final JdbcClient sql;

    private final TransactionTemplate transaction;

    private final UUID agency = UUID.randomUUID();

    public House(TestDatabase database, PlatformTransactionManager manager) {
        this.sql = database.superuser();
        this.transaction = new TransactionTemplate(manager);
        sql.sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (?, ?, 'TG', 'Africa/Lome', 15)
                """).params(agency, "Agency " + agency).update();
    }

    /** A child as it is to be recorded. */
    public record Wanted(PlaceId place, PersonId worker, Instant opened, String callWord) {
    }

    /** What a child is called here. */
    public record Recorded(UUID file, UUID intake, ReferenceNumber reference) {
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public <T> T as(PersonId person, java.util.function.Supplier<T> look) {
        return ActingPerson.as(person, () -> transaction.execute(_ -> look.get()));
    }

    public PlaceId place(String name) {
        var place = new PlaceId(UUID.randomUUID());
        sql.sql("insert into account.place (id, agency_id, name, kind, district) values (?, ?, ?, 'shelter', 'Golfe')")
                .params(place.value(), agency, name).update();
        return place;
    }

    /** Somebody of this agency, with a capacity at a place, or with none. */
    public PersonId person(String name, String capacity, PlaceId place) {
        var person = new PersonId(UUID.randomUUID());
        sql.sql("insert into account.person (id, agency_id, name) values (?, ?, ?)")
                .params(person.value(), agency, name).update();
        stands(person, "agency_member", agency);
        if (!capacity.isEmpty()) {
            stands(person, capacity, place.value());
        }
        return person;
    }

    public Recorded girl(Wanted wanted, int years) {
        var child = record(wanted);
        sql.sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex, sex_standing, age_form,
                    age_standing, age_best, age_on, age_basis, birth_earliest, birth_latest, version)
                values (:id, 'SEEN', :on, 'GIRL', 'ESTIMATED_BY_WORKER', 'YEARS', 'ESTIMATED_BY_WORKER', :years, :on,
                    'ESTIMATE', date_trunc('month', :on - make_interval(years => :years + 1)),
                    date_trunc('month', :on - make_interval(years => :years)), 0)
                """).param("id", child.intake()).param("years", years)
                .param("on", wanted.opened().atZone(ZoneOffset.UTC).toLocalDate()).update();
        return child;
    }

    /** A child of whom only the record is there; nobody was asked for sex or age. */
    public Recorded record(Wanted wanted) {
        var child = new Recorded(UUID.randomUUID(), UUID.randomUUID(), ReferenceNumber.random(CHANCE));
        draft(child, wanted);
        sql.sql("update casework.intake set state = 'created', worker_id = :worker::uuid where id = :id")
                .param("worker", id(wanted.worker())).param("id", child.intake()).update();
        sql.sql("""
                insert into casework.child (id, intake_id, reference, agency_id, place_id, worker_id, created_at)
                select id, id, reference, agency_id, place_id, worker_id, started_at from casework.intake where id = ?
                """).param(child.intake()).update();
        sql.sql("""
                insert into casework.case_file (id, child_id, intake_id, reference, agency_id, place_id, worker_id, state,
                    opened_at, call_word, version)
                select :file, id, id, reference, agency_id, place_id, worker_id, 'open', started_at, call_word, 0
                from casework.intake where id = :intake
                """).param("file", child.file()).param("intake", child.intake()).update();
        return child;
    }

    public UUID draft(Wanted wanted) {
        var child = new Recorded(UUID.randomUUID(), UUID.randomUUID(), ReferenceNumber.random(CHANCE));
        draft(child, wanted);
        return child.intake();
    }

    public void task(Recorded child, String kind, Instant due) {
        sql.sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), id, agency_id, place_id, worker_id, :kind, false, 'place', :due
                from casework.intake where id = :id
                """).param("id", child.intake()).param("kind", kind).param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void draft(Recorded child, Wanted wanted) {
        sql.sql("insert into casework.reference_number (symbols, state) values (?, 'reserved')")
                .param(child.reference().symbols()).update();
        sql.sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, call_word,
                    version)
                select :id, :reference, :agency, :place, min(s.person_id::text)::uuid, :at, 'draft', :word::text, 0
                from account.standing s where s.agency_id = :agency
                """).param("id", child.intake()).param("reference", child.reference().symbols())
                .param("agency", agency).param("place", wanted.place().value())
                .param("at", wanted.opened().atOffset(ZoneOffset.UTC))
                .param("word", wanted.callWord().isEmpty() ? null : wanted.callWord()).update();
    }

    private static UUID id(PersonId person) {
        return person == null ? null : person.value();
    }

    private void stands(PersonId person, String capacity, UUID scope) {
        sql.sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), ?, ?, ?, ?)
                """).params(person.value(), capacity, scope, agency).update();
    }
}
