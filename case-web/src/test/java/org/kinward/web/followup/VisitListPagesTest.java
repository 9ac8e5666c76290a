package org.kinward.web.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is to be visited, the paper of a day, and the days that an administrator sets. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitListPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
    }

    @AfterAll
    void theSchedulesOfTheProgramHoldAgain() {
        database.superuser().sql("delete from casework.follow_up_schedule").update();
    }

    @Test
    void listsWhoIsToBeVisitedAndPrintsACallWordAndAnHourOnly() {
        var page = planned("HOME_OR_KIN");
        var hour = worker.page(page + "/hour?contact=" + first(page));
        assertThat(worker.send(hour, page + "/hour", Map.of("hour", "25:00")).statusCode()).isEqualTo(400);
        assertThat(worker.send(hour, page + "/hour", Map.of("hour", "14:30")).statusCode()).isEqualTo(302);
        database.superuser()
                .sql("update casework.task set due_at = now() - interval '1 minute' where kind = 'VISIT_CHILD' "
                        + "and thing_id = ?::uuid")
                .param(id(page)).update();

        var list = worker.page("/visits");
        assertThat(list.select("main a[href=" + page + "]")).hasSize(1);
        assertThat(list.text()).contains("Nobody has seen the child since follow-up began", "Planned for");
        assertThat(Shift.of(port, "manager").page("/visits").text()).contains("The last 30 days");
        var paper = worker.page("/visits/day");
        assertThat(paper.select("main li").text()).contains("14:30");
        assertThat(paper.select("main a[href*=/c/]")).isEmpty();
        assertThat(worker.page("/visits/day?of=tomorrow").text()).doesNotContain("14:30");
        assertThat(Shift.carer(port).get("/visits").statusCode()).isEqualTo(404);
    }

    @Test
    void followsTheDaysThatAnAdministratorSets() {
        var admin = Shift.of(port, "admin");
        var one = "/admin/follow-up/one?solution=APPRENTICE_OR_JOB&danger=MEDIUM";
        assertThat(admin.page("/admin/follow-up").select("main a[href*=APPRENTICE_OR_JOB]")).hasSize(4);
        var form = admin.page(one);
        var path = "/admin/follow-up/one";
        assertThat(parsed(admin.send(form, path, Map.of("days.alone", "30", "days.seen", "90")))
                .select(".govuk-error-summary").text()).contains("The last contact must be seen alone.");
        assertThat(admin.send(form, path, Map.of("days.alone", "x")).statusCode()).isEqualTo(400);

        assertThat(admin.send(form, path, Map.of("days.alone", "5, 50")).statusCode()).isEqualTo(302);
        assertThat(admin.send(form, path, Map.of("days.alone", "6, 60")).statusCode()).isEqualTo(409);

        var page = planned("APPRENTICE_OR_JOB");
        assertThat(
                database.superuser().sql("select count(*) from casework.follow_up_contact where case_file_id = ?::uuid")
                        .param(id(page)).query(Long.class).single())
                .isEqualTo(2);
        assertThat(worker.get("/admin/follow-up").statusCode()).isEqualTo(404);
    }

    private String planned(String solution) {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        var page = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/follow-up";
        assertThat(worker.send(worker.page(page + "/plan"), page + "/plan", Map.of("solution", solution)).statusCode())
                .isEqualTo(302);
        return page;
    }

    /** The earliest contact. */
    private String first(String page) {
        return database.superuser().sql("select id from casework.follow_up_contact where case_file_id = ?::uuid "
                + "order by due_on, id limit 1").param(id(page)).query(UUID.class).single().toString();
    }

    private static String id(String page) {
        return page.replaceAll("/c/(.*)/follow-up", "$1");
    }
}
