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
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Closing is refused for something open, a manager says why, somebody else agrees, the file is closed and opened again. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingJourneyTest {

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
    void aFileIsClosedOverADoorWithAReasonAndOpenedAgain(Surroundings where) {
        var file = recordedWithADoor();
        var worker = devices.of("worker", where).go(file + "/close/write").choose("reason.code", "SAFE-SETTLED")
                .tick("checked", "SAFETY_REVIEWED")
                .type(Map.of("words", "With her mother", "child", "Glad to be there")).carryOn();
        assertThat(worker.page().locator("form[action$='/close/ask']").count()).isZero();

        var manager = devices.of("manager", where).go(file + "/close/why")
                .type(Map.of("words", "The savings group pays")).carryOn();
        manager.press("form[action$='/close/ask'] button");

        worker.go(file + "/approvals").press("main a[href*='/approvals/answer']");
        worker.tick("answer", "APPROVE").carryOn();
        worker.go(file + "/close/confirm").press("form[action$='/confirm'] button");
        assertThat(worker.page().locator("main a[href$='/reopen']").count()).isOne();

        worker.go(file + "/reopen").type(Map.of("words", "A call for help")).carryOn();
        worker.go(file + "/story");
        assertThat(worker.text()).contains("A call for help");
    }

    private String recordedWithADoor() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        var file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
        var door = worker.page(file + "/door/new?kind=DOOR");
        worker.send(door, file + "/door/new", Map.of("what.code", "FAM-DEBT", "what.places", "HOME_AREA",
                "evidence.who", "COMMITTEE", "evidence.what", "Owes for the seed"));
        return file;
    }
}
