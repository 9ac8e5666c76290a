package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
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
        var before = sets();
        for (var wrong : Map.of("hours.told", "3", "hours.authority", "0", "hours.decided", "3", "hours.health", "two",
                "look", "29", "days.first", "729", "days.second", "1", "days.third", "731").entrySet()) {
            var refused = admin.send(form, PATH, Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(400);
            assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Write a number from");
        }
        assertThat(manager.get(PATH).statusCode()).isEqualTo(404);
        assertThat(sets()).isEqualTo(before);
    }

    private long sets() {
        return database.superuser().sql("select count(*) from casework.house_time").query(Long.class).single();
    }

    /** Two more come after the first, and one after the second: no answer asks for a number that nobody can write. */
    @Test
    void leavesRoomForTheDaysThatComeAfter() {
        var form = admin.page(PATH);
        assertThat(refusal(form, Map.of("days.first", "730"))).contains("from 1 to 728").doesNotContain("731");
        assertThat(refusal(form, Map.of("days.second", "730"))).contains("from 31 to 729").doesNotContain("731");
    }

    private String refusal(Document form, Map<String, String> wrong) {
        return parsed(admin.send(form, PATH, wrong)).select(".govuk-error-summary").text();
    }

    /** The page of a search and its task say the same hour, whatever is set while it goes on. */
    @Test
    void keepsTheHoursOfASearchThatGoesOn() {
        var earlier = new HouseUnderTest(carer, database, Map.of()).arrived();
        searchedFor(earlier);
        var shown = carer.page(earlier.missing()).select("main .kinward-card__line").text();

        assertThat(admin.send(admin.page(PATH), PATH, Map.of("hours.told", "2", "hours.authority", "9",
                "hours.decided", "30")).statusCode()).isEqualTo(302);

        assertThat(carer.page(earlier.missing()).select("main .kinward-card__line").text()).isEqualTo(shown);
        var later = new HouseUnderTest(carer, database, Map.of()).arrived();
        searchedFor(later);
        for (var child : List.of(earlier, later)) {
            took(child, "HOUSE_SEARCHED");
            took(child, "MANAGER_TOLD");
        }
        assertThat(hoursOfTheNextStep(earlier)).isOne();
        assertThat(hoursOfTheNextStep(later)).isEqualTo(2);
    }

    private void searchedFor(HouseUnderTest child) {
        assertThat(carer.send(carer.page(child.missing()), child.missing(), Map.of()).statusCode()).isEqualTo(302);
    }

    private void took(HouseUnderTest child, String step) {
        var path = child.missing() + "/step";
        assertThat(carer.send(carer.page(path + "?step=" + step), path, Map.of("came", "DONE")).statusCode())
                .isEqualTo(302);
    }

    private long hoursOfTheNextStep(HouseUnderTest child) {
        return child.count("""
                select round(extract(epoch from t.due_at - s.begun_at) / 3600)::bigint from casework.task t
                    join casework.search s on s.id = t.thing_id where t.kind = 'SEARCH_CHILD' and t.intake_id = ?
                """);
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
        var list = manager.page("/review/list?of=stay-30");
        assertThat(list.html()).contains(child.file);
        assertThat(list.select("h1").text()).isEqualTo("In the house for more than 20 days");
        assertThat(list.title()).startsWith("In the house for more than 20 days");
    }
}
