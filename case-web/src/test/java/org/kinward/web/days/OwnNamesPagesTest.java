package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All names of a child: sealed at once, beside each other, shown to who works on the case, and found again. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnNamesPagesTest {

    private static final String GIVEN = "Akouvigan";
    private static final String FAMILY = "Dossouvivan";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private String path = "";
    private String file = "";

    @BeforeAll
    void aRecord() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        worker = Shift.of(port, "worker").inEnglish();
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        path = intake + "/days/own-names";
        var id = intake.substring("/intake/".length());
        file = "/c/" + one("select id::text from casework.case_file where intake_id = '" + id + "'");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(one("select count(*)::text from "
                + "identity.held_child c join casework.intake i on i.reference = c.reference where c.state = 'held'"
                + " and i.id = '" + id + "'")).isEqualTo("1"));
    }

    @Test
    void sealsEveryNameBesideTheOthersAndShowsOneForAMinute() {
        var first = worker.answer(path, Map.of("q.knowsWholeName.value", "YES", "q.names.given", GIVEN + "\nAdjoa",
                "q.names.family", FAMILY, "q.names.nickname", "Petite", "q.names.phone", "+228 90 11 22 33"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        worker.answer(path, Map.of("q.names.family", FAMILY + "-Zinsou"));

        var sheet = worker.page(path);
        var overview = worker.page(file);
        assertThat(sheet.html() + overview.html()).doesNotContain(GIVEN, FAMILY, "Petite", "90 11 22 33");
        assertThat(overview.select("input[name=wanted][value^=GIVEN_NAME]")).hasSize(2);
        assertThat(overview.select("input[name=wanted][value^=FAMILY_NAME]")).as("a second one stands beside the first")
                .hasSize(2);

        var wanted = overview.select("input[name=wanted][value^=FAMILY_NAME]").first();
        var shown = worker.send(overview, file + "/show", Map.of("wanted", wanted.val()));
        assertThat(parsed(shown).select("[data-revealed]").text()).contains(FAMILY);
        assertThat(parsed(shown).select("main a[href='/exit']")).as("a way out of this page").hasSize(1);
    }

    @Test
    void refusesAPhoneThatNobodyCouldCall() {
        var refused = worker.answer(path, Map.of("q.names.phone", "his uncle knows"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("input[name='q.names.phone']").val()).isEqualTo("his uncle knows");
    }

    @Test
    void isNotThereForWhoIsOnlyOnShift() {
        assertThat(Shift.carer(port).get(path).statusCode()).isEqualTo(404);
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }
}
