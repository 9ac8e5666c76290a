package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A danger that is judged low, seen to be high, made smaller by night; and the door that a committee closes. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DangerJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#deskAndPlainPhone";

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
    void aDangerIsJudgedSeenAndWatchedAndADoorIsClosed(Surroundings where) {
        var file = recorded();
        var worker = devices.of("worker", where).go(file + "/danger/look");
        for (var side : List.of("place", "self", "health", "law", "online")) {
            worker.tick("signs." + side, "NOTHING_KNOWN");
        }
        worker.tick("signs.people", "LIKELY_THIS_WEEK").tick("level", "LOW")
                .type(Map.of("reason", "Two calls in the night")).carryOn();
        worker.tick("level", "HIGH").type(Map.of("reason", "The man knows the street")).carryOn();
        worker.go(file + "/danger/action").tick("who", "SHIFT")
                .type(Map.of("words", "Nobody opens the gate alone", "on.year", "2099", "hour", "20:00")).carryOn();
        assertThat(worker.text()).contains("Two calls in the night", "The man knows the street",
                "Nobody opens the gate alone");

        var manager = devices.of("manager", where).go("/dangers");
        assertThat(manager.page().locator("main a[href='" + file + "/danger']").count()).isOne();
        manager.go(file + "/danger").press("form[action$='/seen'] button");
        assertThat(manager.page().locator("form[action$='/seen']").count()).isZero();

        worker.go(file + "/door/new?kind=DOOR").choose("what.code", "FAM-DEBT").tick("what.places", "HOME_AREA")
                .tick("evidence.who", "COMMITTEE").type(Map.of("evidence.what", "Owes for the seed")).carryOn();
        worker.press("main a[href*='/door/one']").tick("state", "PROTECTED_AGAINST").tick("evidence.who", "FAMILY")
                .type(Map.of("by", "The savings group", "evidence.what", "The group pays in turn")).carryOn();
        assertThat(worker.text()).contains("The savings group", "Owes for the seed");
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
