package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who goes out with whom, who is out, who is late; late leads to the search by a press, and begins none. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutingPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    private static Map<String, String> withStaff(Document form, String... more) {
        var typed = new HashMap<>(Map.of("to", "CLINIC", "with.company", "STAFF", "leaves.hour", "0:00", "back.hour",
                "23:59", "words", "Takes the small bag"));
        typed.put("with.staff", form.select("select[name='with.staff'] option").get(1).attr("value"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    @Test
    void isPlannedByWhoIsOnShiftAsTheChildMayGoOut() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.file + "/outings/new";
        var form = carer.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, withStaff(form, "with.staff", "")).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, withStaff(form, "leaves.hour", "23:59")).statusCode())
                .as("back before leaving").isEqualTo(400);
        assertThat(carer.send(form, path, withStaff(form, "leaves.on.year", "2020", "back.on.year", "2020"))
                .statusCode()).as("over already").isEqualTo(422);

        assertThat(carer.send(form, path, withStaff(form)).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, withStaff(form)).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(carer.send(form, path, withStaff(form, "to", "COURT")).statusCode()).isEqualTo(409);

        assertThat(carer.page(house.place + "/outings").text()).contains("Health", "Takes the small bag");
        shutIn(house);
        var school = manager.send(manager.page(path), path, withStaff(form, "to", "SCHOOL"));
        assertThat(school.statusCode()).isEqualTo(422);
        assertThat(parsed(school).select(".govuk-error-summary").text()).contains("may not go out like this");
        assertThat(manager.page(path).text()).contains("Not now", "Somebody waits at the gate");
    }

    private void shutIn(HouseUnderTest house) {
        var review = house.stay() + "/review";
        assertThat(manager.send(manager.page(review), review, Map.of("why", "COURT", "out.how", "NOT", "out.ground",
                "Somebody waits at the gate", "out.decided", "HOUSE")).statusCode()).isEqualTo(302);
    }

    @Test
    void isLateOnThePageOfTheHouseAndSearchedForByAPress() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.file + "/outings/new";
        var form = carer.page(path);
        assertThat(carer.send(form, path, withStaff(form)).statusCode()).isEqualTo(302);
        var one = carer.page(house.place + "/outings").select("a[href*='" + house.file + "/outings/one']")
                .attr("href");
        var moves = house.file + "/outings/one";
        var page = carer.page(one);
        assertThat(carer.send(page, moves, Map.of("hour", "25:00")).statusCode()).isEqualTo(400);
        assertThat(carer.send(page, moves, Map.of("step", "BACK")).statusCode()).as("not gone yet").isEqualTo(409);
        assertThat(carer.send(page, moves, Map.of("step", "LEFT", "outing", UUID.randomUUID().toString()))
                .statusCode()).isEqualTo(404);
        assertThat(carer.send(page, moves, Map.of("step", "LEFT", "hour", "0:00")).statusCode()).isEqualTo(302);
        assertThat(carer.page(house.place + "/house").text()).contains("Out of the house, back by");

        isSaidToBeLate(house, one);
        isBack(house, one, moves);
    }

    private void isSaidToBeLate(HouseUnderTest house, String one) {
        wasToBeBackAMinuteAgo(house);

        var card = carer.page(house.place + "/house").select(".kinward-card:has(a[href=" + house.missing() + "])");
        assertThat(card.text()).contains("Not back in time");
        assertThat(carer.page(one).text()).contains("begin the search");
        assertThat(house.count("select count(*) from casework.search where intake_id = ?")).as("by itself").isZero();
        assertThat(carer.send(carer.page(house.missing()), house.missing(), Map.of()).statusCode()).isEqualTo(302);
        assertThat(house.count("select count(*) from casework.search where intake_id = ?")).isOne();
    }

    private void wasToBeBackAMinuteAgo(HouseUnderTest house) {
        database.superuser().sql("""
                update casework.outing o set leaves_at = now() - interval '2 minutes', back_at = now() - interval '1 minute',
                    planned_at = now() - interval '3 minutes'
                from casework.stay s join casework.case_file f on f.id = s.case_file_id
                where s.id = o.stay_id and f.intake_id = ?
                """).param(UUID.fromString(house.intake)).update();
    }

    private void isBack(HouseUnderTest house, String one, String moves) {
        assertThat(carer.send(carer.page(one), moves, Map.of("step", "BACK")).statusCode()).isEqualTo(302);
        assertThat(carer.page(house.place + "/house").text()).doesNotContain("Not back in time");
        assertThat(carer.page(house.place + "/since?back=day").text()).contains("Way out", "The child is back");
        assertThat(manager.page(house.file + "/outings").text()).contains("Back:");
    }
}
