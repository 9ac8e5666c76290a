package org.kinward.web.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.boot.test.context.TestComponent;

/** A child who came to the demo place at night, with a name in the vault and no lead worker yet. */
@TestComponent
class ShelterNight {

    static final String NAME = "Akouvi";

    private static final Random CHANCE = new Random(11);

    private final TestDatabase database;
    private final Vault vault;
    private final DirectCare care;
    private final Actors actors;

    ShelterNight(TestDatabase database, Vault vault, DirectCare care, Actors actors) {
        this.database = database;
        this.vault = vault;
        this.care = care;
        this.actors = actors;
    }

    record Child(UUID file, UUID intake, ReferenceNumber reference) {
    }

    /** A girl of about 14 with this call word, in the place that the demo manager manages. */
    Child girl(String callWord) {
        var child = new Child(UUID.randomUUID(), UUID.randomUUID(), ReferenceNumber.random(CHANCE));
        rows(child, callWord);
        care.grant(new CareRight.ChildAt(child.reference(), child.intake(), agency(), place()), Instant.now());
        care.grant(new CareRight.Manages(person("manager"), place()), Instant.now());
        var manager = actor("manager");
        var slot = VaultSlot.of(child.reference(), VaultField.NAME_USED);
        ActingPerson.as(manager.person(),
                () -> vault.keep(VaultEntry.of(slot, new Revision(1), new VaultText(NAME)), manager));
        return child;
    }

    void signOn(String account) {
        var until = Instant.now().plusSeconds(3_600);
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), ?, 'on_shift', ?, ?) on conflict do nothing
                """).params(person(account).value(), place().value(), agency().value()).update();
        care.grant(new CareRight.OnShift(person(account), place(), until), Instant.now());
    }

    PlaceId place() {
        return new PlaceId(database.superuser().sql("select scope_id from account.standing where person_id = ? "
                + "and capacity = 'place_manager' limit 1").param(person("manager").value()).query(UUID.class)
                .single());
    }

    PersonId person(String account) {
        return new PersonId(
                database.superuser().sql("select person_id from account.credential where lower(sign_in_name) = ?")
                        .param(account).query(UUID.class).single());
    }

    int count(String sql) {
        return database.superuser().sql(sql).query(Integer.class).single();
    }

    private Actor actor(String account) {
        return actors.actor(person(account)).orElseThrow();
    }

    private AgencyId agency() {
        return new AgencyId(database.superuser().sql("select agency_id from account.place where id = ?")
                .param(place().value()).query(UUID.class).single());
    }

    private void rows(Child child, String callWord) {
        var sql = database.superuser();
        takeBack(callWord);
        sql.sql("insert into casework.reference_number (symbols, state) values (?, 'reserved')")
                .param(child.reference().symbols()).update();
        sql.sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, call_word,
                    version) values (?, ?, ?, ?, ?, now(), 'created', ?, 0)
                """).params(child.intake(), child.reference().symbols(), agency().value(), place().value(),
                person("manager").value(), callWord).update();
        sql.sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex, sex_standing, age_form,
                    age_standing, age_best, age_on, age_basis, birth_earliest, birth_latest, version)
                values (?, 'SEEN', current_date, 'GIRL', 'ESTIMATED_BY_WORKER', 'YEARS', 'ESTIMATED_BY_WORKER', 14,
                    current_date, 'ESTIMATE', '2011-11-01', '2012-11-01', 0)
                """).param(child.intake()).update();
        record(child);
    }

    /** Another test may have given it away in the same house. */
    private void takeBack(String callWord) {
        List.of("case_file", "intake").forEach(table -> database.superuser()
                .sql("update casework." + table
                        + " set call_word = null where lower(call_word) = lower(?) and place_id = ?")
                .params(callWord, place().value()).update());
    }

    private void record(Child child) {
        var sql = database.superuser();
        sql.sql("""
                insert into casework.child (id, intake_id, reference, agency_id, place_id, created_at)
                select id, id, reference, agency_id, place_id, now() from casework.intake where id = ?
                """).param(child.intake()).update();
        sql.sql("""
                insert into casework.case_file (id, child_id, intake_id, reference, agency_id, place_id, state, opened_at,
                    call_word, version)
                select ?, id, id, reference, agency_id, place_id, 'open', now(), call_word, 0 from casework.intake
                where id = ?
                """).params(child.file(), child.intake()).update();
    }
}
