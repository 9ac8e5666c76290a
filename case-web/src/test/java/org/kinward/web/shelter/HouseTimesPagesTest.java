package org.kinward.web.shelter;

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

/** An administrator sets by when something is done in a house; the next task and the lists of a manager follow. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTimesPagesTest {

    private static final String PATH = "/admin/house-times";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift admin;
    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        admin = Shift.of(port, "admin");
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    @AfterAll
    void whatTheProgramShipsHoldsAgain() {
        database.superuser().sql("delete from casework.house_time").update();
    }

    @Test
    void refusesWhatIsOutOfBoundsOrOutOfOrder() {
        var form = admin.page(PATH);
        for (var wrong : Map.of("hours.told", "25", "hours.authority", "0", "hours.decided", "3", "hours.health", "two",
                "look", "29", "days.second", "1", "days.third", "731").entrySet()) {
            var refused = admin.send(form, PATH, Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(400);
            assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Write a number from");
        }
        assertThat(manager.get(PATH).statusCode()).isEqualTo(404);
        assertThat(database.superuser().sql("select count(*) from casework.house_time where health = 0")
                .query(Long.class).single()).isZero();
    }

    @Test
    void isFollowedByTasksAndLists() {
        var form = admin.page(PATH);
        assertThat(admin.send(form, PATH, Map.of("hours.health", "5", "look", "3", "days.first", "20", "days.second",
                "40", "days.third", "60")).statusCode()).isEqualTo(302);
        assertThat(admin.send(form, PATH, Map.of("hours.health", "6")).statusCode()).as("an old form").isEqualTo(409);
        assertThat(admin.page(PATH).text()).contains("Health check: 5 hours", "Long stays: 20, 40 and 60 days");

        var child = new HouseUnderTest(carer, database, Map.of()).arrived();

        assertThat(child.count("""
                select extract(epoch from t.due_at - s.arrived_at)::bigint from casework.task t join casework.stay s
                    on s.id = t.thing_id where t.kind = 'CHECK_HEALTH' and t.intake_id = ?
                """)).isEqualTo(5 * 3600L);
        assertThat(manager.page("/review").text()).contains("More than 20 days", "More than 60 days");
        database.superuser()
                .sql("update casework.stay set arrived_at = now() - interval '21 days' where case_file_id = "
                        + "(select id from casework.case_file where intake_id = ?)")
                .param(UUID.fromString(child.intake))
                .update();
        assertThat(manager.page("/review/list?of=stay-30").html()).contains(child.file);
    }
}
