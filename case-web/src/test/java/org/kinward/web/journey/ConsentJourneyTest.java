package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#chosen";

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
        var worker = devices.of("worker", where);
        worker.go(consent + "/who").tick("kind", "NAMED_GUARDIAN").tick("involved", "NO").tick("notAsked", "ASKED")
                .type(Map.of("namedBy", "Court of Lomé", "name", "Zinsou")).carryOn();
        worker.go(consent + "/ask?kind=SERVICE").tick("what", "SCHOOL").carryOn();

        said(worker, "DID_NOT_AGREE").tick("later.again", "IN_2_DAYS").carryOn();
        twoDaysPass();
        worker.go("/today");
        assertThat(worker.page().locator("main a[href='" + consent + "']").count()).isPositive();
        var row = row(consent);
        said(worker.go(row.replace("/row?", "/answer?")), "AGREED").carryOn();
        said(worker.go(row.replace("/row?", "/answer?") + "&whose=WHO_ANSWERS"), "AGREED")
                .tick("by.who", "WHO_ANSWERS").carryOn();

        worker.go(row.replace("/row?", "/withdraw?") + "&whose=WHO_ANSWERS").tick("against", "YES")
                .tick("erase", "NOTHING").press(".govuk-button--warning");
        devices.of("manager", where).go(row.replace("/row?", "/decide?")).tick("decision", "GOES_ON")
                .type(Map.of("authority", "Tribunal")).carryOn();
        assertThat(worker.go(row).text()).contains("Tribunal");
        assertThat(worker.page().locator("ol.moj-timeline > li").count()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void anEmergencyIsLookedAtLate(Surroundings where) {
        var consent = recorded();
        devices.of("worker", where).go(consent + "/emergency").tick("reason", "MISSING").tick("with.kind", "POLICE")
                .type(Map.of("with.office", "Brigade du port")).tick("groups", "WHERE_THE_CHILD_IS")
                .tick("lasts", "ONE_DAY").tick("tell", "IN_6_HOURS").carryOn();
        twoDaysPass();
        var manager = devices.of("manager", where).go("/emergencies");
        assertThat(manager.page().locator("main a[href='" + consent + "']").count()).isPositive();

        manager.go(consent).press("main a[href^='" + consent + "/review']").tick("finding", "RIGHT").carryOn();

        assertThat(manager.text()).contains("Brigade du port");
        assertThat(manager.page().locator("main a[href^='" + consent + "/review']").count()).isZero();
    }

    private static NightPages said(NightPages page, String state) {
        return page.tick("state", state).choose("asked.language", "ee").tick("asked.interpreter", "OUR_STAFF")
                .tick("asked.how", "WITH_PICTURES");
    }

    /** The clock of the program stands; what was written moves back instead. */
    private void twoDaysPass() {
        var sql = database.superuser();
        sql.sql("update casework.consent_said set written_at = written_at - interval '2 days', "
                + "try_again_at = try_again_at - interval '2 days'").update();
        sql.sql("update casework.emergency set decided_at = decided_at - interval '2 days', "
                + "ends_at = ends_at - interval '2 days'").update();
        sql.sql("update casework.task set due_at = due_at - interval '2 days' where thing_id is not null").update();
    }

    private String row(String consent) {
        return consent + "/row?row="
                + database.superuser().sql("select id from casework.consent where case_file_id = ?")
                        .param(UUID.fromString(consent.replaceAll("/c/(.*)/consent", "$1"))).query(UUID.class).single();
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/consent";
    }
}
