package org.kinward.web.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
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

/** What opened the door and what protects: written once, moved with evidence, nothing covered. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorPagesTest {

    private static final Map<String, String> INCOME = Map.of("what.code", "FAM-INCOME", "what.places", "HOME_AREA",
            "evidence.who", "COMMITTEE", "evidence.what", "The stall is closed since spring");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @Test
    void isChosenFromTheListWithItsLevelAndEvidence() {
        var door = recorded();
        assertThat(worker.page(door).select(".kinward-empty")).hasSize(2);
        var form = worker.page(door + "/new?kind=DOOR");
        assertThat(form.select("optgroup")).hasSize(5);

        assertThat(worker.send(form, door + "/new", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, door + "/new", with(INCOME, "evidence.on.year", "2099")).statusCode())
                .isEqualTo(400);
        assertThat(worker.send(form, door + "/new", with(INCOME, "what.code", "OTHER")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, door + "/new", INCOME).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, door + "/new", INCOME).statusCode()).isEqualTo(302);
        var again = worker.send(worker.page(door + "/new?kind=DOOR"), door + "/new", INCOME);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(parsed(again).text()).contains("This is written down already");
        assertThat(worker.page(door).text()).contains("income lost", "The family", "Open or only worked on: 1");
        assertThat(worker.get(door + "/new?kind=WINDOW").statusCode()).isEqualTo(404);
    }

    @Test
    void movesWithEvidenceAndShowsEverythingSoFar() {
        var door = recorded();
        var one = written(door, "DOOR", INCOME);
        var path = door + "/one";
        var first = worker.page(one);
        var second = manager.page(one);
        assertThat(first.select("input[name=state]").eachAttr("value")).doesNotContain("OPEN").hasSize(5);
        var gone = Map.of("state", "GONE", "evidence.who", "TEACHER", "evidence.what", "Sells again at the market");

        assertThat(worker.send(first, path, Map.of("state", "GONE")).statusCode()).isEqualTo(400);
        assertThat(worker.send(first, path, with(gone, "state", "PROTECTED_AGAINST")).statusCode()).isEqualTo(400);
        assertThat(worker.send(first, path, with(gone, "state", "THERE")).statusCode()).isEqualTo(422);
        assertThat(worker.send(first, path, with(gone, "evidence.on.year", "2020")).statusCode()).isEqualTo(400);
        assertThat(worker.send(first, path, gone).statusCode()).isEqualTo(302);
        assertThat(worker.send(first, path, gone).statusCode()).isEqualTo(302);
        var late = manager.send(second, path, with(gone, "state", "MUCH_SMALLER"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Sells again at the market");
        var page = worker.page(one);
        assertThat(page.select("ol.moj-timeline > li")).hasSize(2);
        assertThat(page.select("input[name=state]").eachAttr("value")).containsExactly("OPEN");
        assertThat(worker.page(door.replace("/door", "/story")).text()).contains("What opened the door: gone");
    }

    @Test
    void takesWhatTippedTheBalanceWithAnyPrecisionButNotFromTheFuture() {
        var door = recorded();
        var one = written(door, "DOOR", INCOME);
        var path = door + "/tipped";
        var form = worker.page(worker.page(one).select("a[href*=/door/tipped]").attr("href"));
        var ill = Map.of("changed", "The mother fell ill", "month", "march", "year", "2025");

        assertThat(worker.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, with(ill, "year", "2099")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, with(ill, "month", "moon")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, with(ill, "year", "")).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, ill).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, path, ill).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, path, with(ill, "month", "")).statusCode()).isEqualTo(409);

        assertThat(worker.page(one).text()).contains("The mother fell ill (March 2025)");
        assertThat(worker.page(door).text()).contains("The mother fell ill (March 2025)");
    }

    @Test
    void writesDownWhatProtectsToo() {
        var door = recorded();
        var one = written(door, "PROTECTION", Map.of("what.code", "TRUSTED-ADULT", "evidence.who", "CHILD",
                "evidence.what", "Says that the aunt listens"));
        var page = worker.page(one);

        assertThat(page.select("a[href*=/door/tipped]")).isEmpty();
        assertThat(page.select("input[name=state]").eachAttr("value")).containsExactly("NO_MORE");
        assertThat(worker.get(one.replace("/one?", "/tipped?")).statusCode()).isEqualTo(404);
        assertThat(worker.page(door).text()).doesNotContain("Open or only worked on");
    }

    /** Whatever is of another child or of nobody is a page that is not there. */
    @Test
    void isOfThisChildOnly() {
        var door = recorded();
        var one = written(door, "DOOR", INCOME);
        var other = recorded();

        assertThat(worker.get(one.replace(door, other)).statusCode()).isEqualTo(404);
        assertThat(worker.get(door + "/one?factor=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(worker.get(door + "/one?factor=not-an-id").statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "admin").get(door).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker-b").get(door).statusCode()).isEqualTo(404);
    }

    private String written(String door, String kind, Map<String, String> said) {
        var answer = worker.send(worker.page(door + "/new?kind=" + kind), door + "/new", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return worker.page(door).select("main a[href*=/door/one]").attr("href");
    }

    private String recorded() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/door";
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
