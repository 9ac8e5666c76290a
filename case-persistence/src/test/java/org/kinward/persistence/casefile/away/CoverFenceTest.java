package org.kinward.persistence.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.PlaceRights;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who covers sees the covered child, in its time and in the role, and no other child. */
@PersistenceTest
@Import(ContractPlace.class)
class CoverFenceTest {

    @Autowired
    private TestDatabase database;
    @Autowired
    private Actors actors;
    @Autowired
    @Qualifier("jdbcPlaceRights")
    private PlaceRights decided;

    private Shelter shelter;
    private Actor efua;
    private Actor ama;
    private Actor yao;
    private UUID covered;
    private UUID other;
    private UUID absence;
    private UUID cover;

    @BeforeEach
    void amaIsAwayAndYaoCoversOneOfHerChildren() {
        shelter = Shelter.open(database);
        efua = shelter.manager();
        ama = shelter.worker();
        yao = Shelter.open(database).worker();
        joins(yao);
        covered = led();
        other = led();
        absence = UUID.randomUUID();
        cover = UUID.randomUUID();
        sql("""
                insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                values (:id, :agency, :away, now() - interval '2 days', now() + interval '2 days', :by)""")
                .param("id", absence).param("agency", shelter.agency().value()).param("away", ama.person().value())
                .param("by", efua.person().value()).update();
        sql("""
                insert into casework.cover (id, absence_id, intake_id, agency_id, place_id, away_id, cover_id, from_at,
                    until_at, given_by)
                values (:id, :absence, :intake, :agency, :place, :away, :cover, now() - interval '1 day',
                    now() + interval '1 day', :by)""").param("id", cover).param("absence", absence)
                .param("intake", covered).param("agency", shelter.agency().value())
                .param("place", shelter.place().value()).param("away", ama.person().value())
                .param("cover", yao.person().value()).param("by", efua.person().value()).update();
    }

    /** Somebody of the agency who is not of the staff of the place. */
    private void joins(Actor somebody) {
        sql("update account.person set agency_id = :to where id = :who").param("to", shelter.agency().value())
                .param("who", somebody.person().value()).update();
        sql("update account.standing set scope_id = :to, agency_id = :to where person_id = :who and capacity = 'agency_member'")
                .param("to", shelter.agency().value()).param("who", somebody.person().value()).update();
        sql("delete from account.standing where person_id = :who and capacity = 'place_member'")
                .param("who", somebody.person().value()).update();
    }

    private UUID led() {
        var id = UUID.randomUUID();
        var number = ReferenceNumber.random(new Random());
        sql("insert into casework.reference_number (symbols, state) values (:child, 'reserved')")
                .param("child", number.symbols()).update();
        sql("""
                with led as (insert into casework.intake (id, reference, agency_id, place_id, worker_id, started_by,
                    started_at, state, version)
                values (:id, :child, :agency, :place, :worker, :worker, now(), 'created', 0) returning *),
                born as (insert into casework.child (id, intake_id, reference, agency_id, place_id, worker_id, created_at)
                    select gen_random_uuid(), id, reference, agency_id, place_id, worker_id, now() from led returning *)
                insert into casework.case_file (id, child_id, intake_id, reference, agency_id, place_id, worker_id, state,
                    opened_at, version)
                select gen_random_uuid(), b.id, b.intake_id, b.reference, b.agency_id, b.place_id, b.worker_id, 'open',
                    now(), 0 from born b""").param("id", id).param("child", number.symbols())
                .param("agency", shelter.agency().value()).param("place", shelter.place().value())
                .param("worker", ama.person().value()).update();
        return id;
    }

    private JdbcClient.StatementSpec sql(String text) {
        return database.superuser().sql(text);
    }

    /** What happens when the page role does this for somebody; undone in any case. */
    private String asPage(Actor who, String before, String statement) {
        try {
            sql("""
                    do $$ declare found text; begin
                        %s
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s
                        raise exception 'found %%', coalesce(found, 'all right');
                    end $$""".formatted(before, who.person().value(), statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    private String seen(Actor who, UUID child, String before) {
        return asPage(who, before, """
                select concat((select count(*) from casework.intake where id = '%1$s'),
                    (select count(*) from casework.child where intake_id = '%1$s'),
                    (select count(*) from casework.case_file where intake_id = '%1$s')) into found;
                """.formatted(child));
    }

    private String seen(Actor who, UUID child) {
        return seen(who, child, "");
    }

    @Test
    void seesTheCoveredChildAndNoOther() {
        assertThat(seen(yao, covered)).contains("found 111");
        assertThat(seen(yao, other)).contains("found 000");
        assertThat(seen(ama, covered)).contains("found 111");
        assertThat(actors.actor(yao.person()).orElseThrow().covering().records()).containsExactly(covered);
    }

    /** Consent does not wait for the lead worker: who covers reads it, writes it and sees its tasks, for this child only. */
    @Test
    void worksOnConsentOfTheCoveredChildAndOfNoOther() {
        var over = "update casework.cover set ended_at = now(), ended_by = cover_id where id = '" + cover + "';";

        assertThat(asPage(yao, asked(covered) + told(covered), consentSeen())).contains("found 11");
        assertThat(asPage(yao, asked(other) + told(other), consentSeen())).contains("found 00");
        assertThat(asPage(yao, over + asked(covered) + told(covered), consentSeen())).contains("found 00");
        assertThat(asPage(yao, "", asked(covered))).contains("all right");
        assertThat(asPage(yao, "", asked(other))).contains("row-level security");
        assertThat(asPage(yao, over, asked(covered))).contains("row-level security");
    }

    private String asked(UUID child) {
        var file = sql("select id from casework.case_file where intake_id = :child").param("child", child)
                .query(UUID.class).single();
        return "insert into casework.consent (id, case_file_id, kind, service, use_key, added_by, added_at) values ('%s', '%s',"
                .formatted(child, file) + " 'SERVICE', 'SCHOOL', 'school', '" + yao.person().value() + "', now());";
    }

    private static String told(UUID child) {
        return "insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at,"
                + " thing_id) select id, id, agency_id, place_id, worker_id, 'TELL_TO_STOP', false, 'place', now(), id"
                + " from casework.intake where id = '" + child + "';";
    }

    private static String consentSeen() {
        return "select concat((select count(*) from casework.consent), (select count(*) from casework.task"
                + " where kind = 'TELL_TO_STOP')) into found;";
    }

    @Test
    void seesNothingBeforeItBeginsNorAfterItEnds() {
        for (var move : new String[]{"from_at = now() + interval '1 hour'", "until_at = now()",
                "ended_at = now(), ended_by = cover_id"}) {
            var moved = "update casework.cover set " + move + " where id = '" + cover + "';";
            assertThat(seen(yao, covered, moved)).as(move).contains("found 000");
        }
        assertThat(seen(yao, covered)).contains("found 111");
    }

    /** Without the condition of time the fence would leak: the test sees that. */
    @Test
    void leaksWithoutTheConditionOfTime() {
        var over = "update casework.cover set until_at = now() where id = '" + cover + "';";
        var blind = """
                create or replace function casework.my_covered() returns uuid[] language sql stable parallel safe
                    return array(select c.intake_id from casework.cover c where c.cover_id = (select casework.my_lead()));
                """;

        assertThat(seen(yao, covered, over)).contains("found 000");
        assertThat(seen(yao, covered, over + blind)).contains("found 111");
    }

    @Test
    void seesNothingWithoutTheRoleOrShutOut() {
        var who = "'" + yao.person().value() + "'";

        assertThat(
                seen(yao, covered, "update account.person_role set role = 'DUTY_CARER' where person_id = " + who + ";"))
                .contains("found 000");
        assertThat(seen(yao, covered, "update account.person set disabled_at = now() where id = " + who + ";"))
                .contains("found 000");
    }

    @Test
    void changesNoLeadWorkerAndProlongsNothing() {
        assertThat(asPage(yao, "", "update casework.case_file set worker_id = '%s' where intake_id = '%s';"
                .formatted(yao.person().value(), covered))).contains("a manager of the place names the lead worker");
        assertThat(asPage(yao, "", "update casework.cover set until_at = now() + interval '9 days';"))
                .contains("permission denied");
        assertThat(asPage(yao, "", """
                with done as (update casework.cover set ended_at = now(), ended_by = '%s' returning 1)
                select count(*) from done into found;
                """.formatted(yao.person().value()))).contains("found 0");
    }

    @Test
    void isGivenByAManagerOfThePlaceOnlyAndForTheLeadWorkersChild() {
        var give = """
                insert into casework.cover (id, absence_id, intake_id, agency_id, place_id, away_id, cover_id, from_at,
                    until_at, given_by)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', '%s', now(), now() + interval '1 hour', '%s');
                """;

        assertThat(asPage(efua, "", give(give, efua, other, yao))).contains("all right");
        assertThat(asPage(yao, "", give(give, yao, other, yao))).contains("row-level security");
        assertThat(asPage(efua, "", give(give, efua, other, shelter.carer()))).contains("row-level security");
        assertThat(asPage(efua, "", give(give, efua, other, Shelter.open(database).worker())))
                .contains("row-level security");
        var notHers = "update casework.intake set worker_id = null where id = '" + other + "';";
        assertThat(asPage(efua, notHers, give(give, efua, other, yao))).contains("row-level security");
    }

    private String give(String give, Actor by, UUID child, Actor who) {
        return give.formatted(absence, child, shelter.agency().value(), shelter.place().value(), ama.person().value(),
                who.person().value(), by.person().value());
    }

    @Test
    void leavesATaskForTheVaultThatItsOwnRowSays() {
        var leave = """
                insert into casework.outbox (id, kind, reference, care, person_id, decided_at, cover_id, away_id, since_at,
                    until_at)
                select gen_random_uuid(), 'CARE_GRANT', i.reference, 'cover', c.cover_id, now(), c.id, c.away_id, c.from_at,
                    %s from casework.cover c join casework.intake i on i.id = c.intake_id where c.id = '%s';
                """;

        assertThat(asPage(efua, "", leave.formatted("c.until_at", cover))).contains("all right");
        assertThat(asPage(efua, "", leave.formatted("c.until_at + interval '1 day'", cover)))
                .contains("row-level security");
    }

    @Test
    void letsSomebodyActForAManagerInTimeAndWhileTheManagerManages() {
        var akua = Shelter.open(database).manager();
        joins(akua);
        sql("""
                insert into casework.acting_manager (id, absence_id, agency_id, place_id, away_id, cover_id, from_at,
                    until_at, given_by)
                values (gen_random_uuid(), :absence, :agency, :place, :away, :cover, now() - interval '1 hour',
                    now() + interval '1 hour', :away)""").param("absence", absence)
                .param("agency", shelter.agency().value()).param("place", shelter.place().value())
                .param("away", efua.person().value()).param("cover", akua.person().value()).update();

        assertThat(seen(akua, other)).contains("found 111");
        assertThat(actors.actor(akua.person()).orElseThrow().places().managed()).contains(shelter.place());
        assertThat(actors.actor(akua.person()).orElseThrow().managesAllYear()).doesNotContain(shelter.place());
        assertThat(acting(akua)).isTrue();
        assertThat(seen(akua, other, "update casework.acting_manager set until_at = now() where place_id = '"
                + shelter.place().value() + "';")).contains("found 000");
        sql("delete from account.standing where person_id = :who and capacity = 'place_manager'")
                .param("who", efua.person().value()).update();
        assertThat(actors.actor(akua.person()).orElseThrow().places().managed()).doesNotContain(shelter.place());
        assertThat(acting(akua)).isFalse();
    }

    /** Whether the accounts tell the vault so. */
    private boolean acting(Actor who) {
        return decided.inForce().stream().anyMatch(right -> right instanceof CareRight.ActsFor(var person, var at, _)
                && person.equals(who.person()) && at.equals(shelter.place()));
    }

    /** A fence that names the lead worker without the cover would shut the cover out of a part of the work. */
    @Test
    void isKnownToEveryFenceThatKnowsTheLeadWorker() {
        assertThat(sql("""
                select tablename || ' ' || policyname from pg_policies where schemaname = 'casework'
                    and coalesce(qual, '') || coalesce(with_check, '') ~ 'worker_id = \\( SELECT casework\\.my_lead'
                    and coalesce(qual, '') || coalesce(with_check, '') !~ 'my_covered'""").query(String.class).list())
                .isEmpty();
    }
}
