package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens in a house is written, seen and closed; what is said against its people is read by nobody of it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentPagesTest {

    private static final Map<String, String> FALL = Map.of("kind", "INJURY", "hour", "0", "said.where", "Yard",
            "said.words", "Fell from the wall while playing", "said.done", "A cold cloth", "picked.informed",
            "HEALTH_WORKER");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;
    private Shift admin;
    private Instant began = Instant.EPOCH;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        began = database.superuser().sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
    }

    /** Other tests find a house in which nothing waits and nobody is named. */
    @AfterAll
    void leaveNothing() {
        namesNobody();
        database.superuser().sql("delete from casework.incident where written_at >= ?").param(Timestamp.from(began))
                .update();
    }

    /** Tests before this one may have named somebody. */
    private void namesNobody() {
        database.superuser().sql("delete from casework.incident_receiver").update();
    }

    @Test
    void isWrittenAtNightSeenAndClosedByTheManager() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.place + "/incidents/new";
        var form = carer.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, with(FALL, "on.year", "2099")).statusCode()).isEqualTo(422);
        assertThat(carer.send(form, path, with(FALL, "picked.children", UUID.randomUUID().toString())).statusCode())
                .as("a child of another house").isEqualTo(404);
        var fall = with(FALL, "picked.children", house.intake);

        assertThat(carer.send(form, path, fall).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, fall).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(carer.send(form, path, with(fall, "said.where", "Kitchen")).statusCode()).isEqualTo(409);

        assertThat(house.count("select count(*) from casework.incident_child where intake_id = ?")).isOne();
        var one = "/incidents/" + database.superuser().sql(
                "select incident_id from casework.incident_child where intake_id = ?")
                .param(UUID.fromString(house.intake)).query(UUID.class).single();
        assertThat(carer.page(one).select("form[action$=/see]")).isEmpty();
        assertThat(carer.page(house.stay()).select("a[href=" + one + "]")).isNotEmpty();
        assertThat(manager.page("/today").select("main a[href=" + one + "]")).isNotEmpty();
        isAnswered(one, house);
    }

    private void isAnswered(String one, HouseUnderTest house) {
        var form = manager.page(one);
        assertThat(manager.send(form, one + "/see", Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(form, one + "/see", Map.of("words", "The wall gets a fence")).statusCode())
                .isEqualTo(302);
        var late = manager.send(form, one + "/see", Map.of("words", "Something else"));
        assertThat(late.statusCode()).as("seen before").isEqualTo(409);
        assertThat(parsed(late).text()).contains("Something else", "The wall gets a fence");
        var end = manager.page(one);
        assertThat(manager.send(end, one + "/close", Map.of("words", "Healed")).statusCode()).isEqualTo(400);

        assertThat(manager.send(end, one + "/close", Map.of("how", "TREATED", "words", "Healed")).statusCode())
                .isEqualTo(302);

        assertThat(manager.send(end, one + "/close", Map.of("how", "OTHER_END", "words", "Other")).statusCode())
                .isEqualTo(409);
        assertThat(manager.page("/today").select("main a[href=" + one + "]")).isEmpty();
        assertThat(manager.page(house.place + "/since?back=day").text()).contains("Incident closed",
                "Somebody was hurt");
        assertThat(carer.post(one + "/see", Map.of("_csrf", carer.page(one).select("[name=_csrf]").val()))
                .statusCode()).as("a carer answers nothing").isIn(403, 404);
    }

    /** Nobody is named: the page says so, and the writer chooses. Then nobody of the house reads it, its writer neither. */
    @Test
    void leavesTheHouseAndIsReadByOnePersonOnly() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        namesNobody();
        var path = house.place + "/incidents/new";
        var form = carer.page(path);
        assertThat(form.text()).contains("Your agency has named nobody outside this house");
        var said = with(with(FALL, "kind", "ALLEGATION"), "picked.children", house.intake);
        var open = carer.send(form, path, said);
        assertThat(open.statusCode()).isEqualTo(400);
        assertThat(parsed(open).select(".govuk-error-summary").text()).contains("Choose to whom it goes");
        var inside = carer.send(form, path, with(said, "picked.to", person("manager")));
        assertThat(inside.statusCode()).as("to the manager of the house").isEqualTo(422);
        namesTheAdministrator();
        isPassedOn(house, said);
    }

    private void isPassedOn(HouseUnderTest house, Map<String, String> said) {
        var path = house.place + "/incidents/new";
        var named = carer.page(path);
        assertThat(named.text()).contains("It goes to Mawuli");
        assertThat(Shift.whole(carer.send(named, path, said))).as("nothing of it stands in an address")
                .isEqualTo("/incidents");
        assertThat(carer.page("/incidents").text()).contains("Passed on. Somebody outside the house has it now");

        var one = "/incidents/" + database.superuser().sql(
                "select incident_id from casework.incident_child where intake_id = ?")
                .param(UUID.fromString(house.intake)).query(UUID.class).single();
        assertThat(carer.page("/incidents").text()).contains("You passed on something")
                .as("said once").doesNotContain("Passed on. Somebody outside");
        assertThat(carer.get(one).statusCode()).isEqualTo(404);
        isReadByNobodyOfTheHouse(house, one);
        isAnsweredOutside(one);
    }

    private void isReadByNobodyOfTheHouse(HouseUnderTest house, String one) {
        assertThat(manager.get(one).statusCode()).isEqualTo(404);
        for (var page : new String[]{"/incidents", house.place + "/incidents", house.place + "/since?back=day",
                "/today",
                house.stay(), house.file + "/story", house.file + "/access-log"}) {
            assertThat(manager.page(page).text()).as(page).doesNotContain("Fell from the wall",
                    "against staff or a carer:",
                    "Wrote down an incident");
            assertThat(manager.page(page).select("main a[href=" + one + "]")).as(page).isEmpty();
        }
    }

    private void isAnsweredOutside(String one) {
        assertThat(admin.page("/incidents").select("a[href=" + one + "]")).isNotEmpty();
        var form = admin.page(one);
        assertThat(form.text()).contains("It came to you only", "Fell from the wall");

        assertThat(admin.send(form, one + "/see", Map.of("words", "The carer stays at home")).statusCode())
                .isEqualTo(302);

        var end = admin.page(one);
        assertThat(admin.send(end, one + "/close", Map.of("how", "KEPT_AWAY_FROM_CHILDREN", "words", "Decided"))
                .statusCode()).isEqualTo(302);
        assertThat(admin.page(one).text()).contains("does not work with children now");
    }

    private void namesTheAdministrator() {
        var page = admin.page("/admin/incidents");
        assertThat(admin.send(page, "/admin/incidents", Map.of()).statusCode()).isEqualTo(400);
        var mine = Map.of("person", person("admin"));
        assertThat(admin.send(page, "/admin/incidents", mine).statusCode()).isEqualTo(302);
        assertThat(admin.send(page, "/admin/incidents", Map.of("person", person("worker"))).statusCode())
                .as("named since").isEqualTo(409);
        assertThat(manager.get("/admin/incidents").statusCode()).isEqualTo(404);
    }

    private String person(String signIn) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(signIn).query(String.class).single();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
