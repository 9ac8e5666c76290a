package org.kinward.web.casefile.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody leaves; the manager gives cases and tasks to others, and nothing is left behind. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift manager;
    private final UUID leaver = UUID.randomUUID();
    private String path = "";

    @BeforeAll
    void aColleague() {
        manager = Shift.of(port, "manager");
        path = "/team/" + leaver + "/hand-over";
        database.superuser().sql("""
                insert into account.person (id, agency_id, name) select :id, p.agency_id, 'Leaver ' || :id
                from account.person p join account.credential c on c.person_id = p.id where c.sign_in_name = 'manager'
                """).param("id", leaver).update();
        database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'SOCIAL_WORKER')")
                .param(leaver).update();
    }

    /** A child whose lead worker is the colleague, with a task for that person alone. */
    private String led() {
        var intake = manager.begin();
        assertThat(manager.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        var record = UUID.fromString(intake.substring(8));
        for (var table : List.of("case_file where intake_id", "intake where id", "child where intake_id")) {
            var parts = table.split(" where ", -1);
            database.superuser().sql("update casework." + parts[0] + " set worker_id = ? where " + parts[1] + " = ?")
                    .param(leaver).param(record).update();
        }
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, person_id, due_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.worker_id, 'HELP_OTHERS', false, 'person', :who, now()
                from casework.intake i where i.id = :id on conflict do nothing
                """).param("who", leaver).param("id", record).update();
        return database.superuser().sql("select id::text from casework.case_file where intake_id = ?").param(record)
                .query(String.class).single();
    }

    private String worker() {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = 'worker'")
                .query(String.class).single();
    }

    private String leads(String file) {
        return database.superuser().sql("select worker_id::text from casework.case_file where id = ?")
                .param(UUID.fromString(file)).query(String.class).single();
    }

    @Test
    void givesWhatIsTickedAndShowsWhatIsStillThere() {
        var first = led();
        var second = led();
        var page = manager.page(path);
        assertThat(page.select("input[name=cases]").eachAttr("value")).contains(first, second);
        assertThat(page.select("input[name=tasks]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(manager.page("/team/" + leaver).select("main a[href=" + path + "]")).hasSize(1);
        assertThat(manager.send(page, path, Map.of()).statusCode()).isEqualTo(400);

        var check = parsed(manager.send(page, path, Map.of("to", worker(), "cases", first)));
        assertThat(check.text()).contains("Check before you hand over");
        var done = manager.send(check, path + "/confirm", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(manager.page(Shift.whole(done)).text()).contains("1 handed over");
        assertThat(leads(first)).isEqualTo(worker());
        assertThat(leads(second)).isEqualTo(leaver.toString());
        assertThat(database.superuser().sql("""
                select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id
                where t.person_id = ? and f.id = ?
                """).param(leaver).param(UUID.fromString(first)).query(Long.class).single()).isZero();
        var again = manager.send(check, path + "/confirm", Map.of());
        assertThat(manager.page(Shift.whole(again)).text()).contains("1 was not handed over");
    }

    @Test
    void isForManagersOfTheAgencyOnly() {
        var file = led();
        for (var other : List.of("worker", "admin", "auditor")) {
            assertThat(Shift.of(port, other).get(path).statusCode()).as(other).isEqualTo(404);
        }
        var elsewhere = Shift.of(port, "manager-b");
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
        assertThat(leads(file)).isEqualTo(leaver.toString());
        assertThat(manager.get("/team/" + UUID.randomUUID() + "/hand-over").statusCode()).isEqualTo(404);
    }
}
