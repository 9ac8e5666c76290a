package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A no that becomes a yes two days later, a guardian who takes it back against the child, an emergency seen late. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainDeskAndPhone";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void consentIsAskedAgainTakenBackAndDecidedAbout(Surroundings where) {
        var consent = recorded();
        var row = refusedOnce(consent);
        twoDaysPass(consent);
        var worker = devices.of("worker", where).go("/today");
        assertThat(worker.page().locator("main a[href='" + consent + "']").count()).isPositive();
        said(worker.go(row.replace("/row?", "/answer?")), "AGREED").carryOn();
        answered(row, Map.of("whose", "WHO_ANSWERS", "state", "AGREED", "by.who", "WHO_ANSWERS"));

        worker.go(row.replace("/row?", "/withdraw?") + "&whose=WHO_ANSWERS").tick("against", "ANOTHER")
                .tick("erase", "NOTHING").press(".govuk-button--warning");
        devices.of("manager", where).go(row.replace("/row?", "/decide?")).tick("decision", "GOES_ON")
                .type(Map.of("authority", "Tribunal", "view", "Wants to stay", "reason", "For her sake")).carryOn();
        assertThat(worker.go(row).text()).contains("Tribunal");
        assertThat(worker.page().locator("ol.moj-timeline > li").count()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void anEmergencyIsLookedAtLate(Surroundings where) {
        var consent = recorded();
        devices.of("worker", where).go(consent + "/emergency").tick("reason", "MISSING").tick("with.kind", "POLICE")
                .type(Map.of("with.office", "Brigade du port")).tick("groups", "WHERE_THE_CHILD_IS")
                .tick("lasts", "ONE_DAY").tick("tell", "IN_6_HOURS").carryOn();
        twoDaysPass(consent);
        var manager = devices.of("manager", where).go("/emergencies");
        assertThat(manager.page().locator("main a[href='" + consent + "']").count()).isPositive();

        manager.go(consent).press("main a[href^='" + consent + "/review']").tick("finding", "RIGHT").carryOn();

        assertThat(manager.text()).contains("Brigade du port");
        assertThat(manager.page().locator("main a[href^='" + consent + "/review']").count()).isZero();
    }

    /** The guardian is known, and the child has said no to school. */
    private String refusedOnce(String consent) {
        var worker = Shift.of(port, "worker");
        worker.answer(consent + "/who",
                Map.of("kind", "NAMED_GUARDIAN", "involved", "NO", "notAsked", "ASKED", "namedBy",
                        "Court of Lomé", "name", "Zinsou"));
        worker.send(worker.page(consent + "/ask?kind=SERVICE"), consent + "/ask", Map.of("what", "SCHOOL"));
        var row = row(consent);
        answered(row, Map.of("whose", "CHILD", "state", "DID_NOT_AGREE", "later.again", "IN_2_DAYS"));
        return row;
    }

    private void answered(String row, Map<String, String> said) {
        var worker = Shift.of(port, "worker");
        var typed = new HashMap<>(said);
        typed.putAll(Map.of("asked.language", "ee", "asked.interpreter", "OUR_STAFF", "asked.how", "WITH_PICTURES"));
        var page = row.replace("/row?", "/answer?") + "&whose=" + said.get("whose");
        assertThat(worker.send(worker.page(page), page.replaceAll("\\?.*", ""), typed).statusCode()).isEqualTo(302);
    }

    private static NightPages said(NightPages page, String state) {
        return page.tick("state", state).choose("asked.language", "ee").tick("asked.interpreter", "OUR_STAFF")
                .tick("asked.how", "WITH_PICTURES");
    }

    /** The clock of the program stands; what was written about this child moves back instead. */
    private void twoDaysPass(String consent) {
        var file = file(consent);
        var sql = database.superuser();
        sql.sql("update casework.consent_said set written_at = written_at - interval '2 days', "
                + "try_again_at = try_again_at - interval '2 days' "
                + "where consent_id in (select id from casework.consent where case_file_id = ?)").param(file).update();
        sql.sql("update casework.emergency set decided_at = decided_at - interval '2 days', "
                + "ends_at = ends_at - interval '2 days' where case_file_id = ?").param(file).update();
        sql.sql("update casework.task set due_at = due_at - interval '2 days' where thing_id is not null "
                + "and intake_id = (select intake_id from casework.case_file where id = ?)").param(file).update();
    }

    private String row(String consent) {
        return consent + "/row?row="
                + database.superuser().sql("select id from casework.consent where case_file_id = ?")
                        .param(file(consent)).query(UUID.class).single();
    }

    private static UUID file(String consent) {
        return UUID.fromString(consent.replaceAll("/c/(.*)/consent", "$1"));
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/consent";
    }
}
