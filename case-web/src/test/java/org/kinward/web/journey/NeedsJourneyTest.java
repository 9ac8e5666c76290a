package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.needs.NeedArea;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An assessment of needs that is written in two sittings, given for approval, and approved by somebody else. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedsJourneyTest {

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
    void whatAChildNeedsIsWrittenInTwoSittingsAndApprovedByAnother(Surroundings where) {
        var file = recorded();
        var worker = devices.of("worker", where).go(file + "/needs");
        worker.press("form[action$='/begin'] button");
        worker.go(file + "/needs/area?area=SCHOOL").tick("need.degree", "URGENT").type(Map.of("said.strength",
                "Likes to read", "said.view", "I want to go back", "need.words", "A place in a school",
                "need.by.day", "1", "need.by.month", "2", "need.by.year", "2099")).carryOn();

        worker.go("/today").go(file + "/needs/area?area=SCHOOL");
        assertThat(worker.page().inputValue("textarea[name='said.strength']")).isEqualTo("Likes to read");
        for (var area : NeedArea.values()) {
            if (area != NeedArea.SCHOOL && !area.isHard()) {
                nothingNeeded(worker, file, area);
            }
        }
        worker.go(file + "/needs/give").type(Map.of("words", "Two calm talks")).carryOn();
        assertThat(worker.page().locator("form[action$='/back']").count()).isOne();

        var manager = devices.of("manager", where).go(file + "/needs").press("main a[href*='/whole']");
        assertThat(manager.text()).contains("Likes to read", "I want to go back", "A place in a school");
        manager.go(file + "/approvals/answer?request=" + asked(file)).tick("answer", "APPROVE").carryOn();
        worker.go(file + "/needs");
        assertThat(worker.page().locator("form[action$='/begin']").count()).as("another can begin").isOne();
    }

    private static void nothingNeeded(NightPages worker, String file, NeedArea area) {
        worker.go(file + "/needs/area?area=" + area).tick("need.degree", "NONE").carryOn();
    }

    private String asked(String file) {
        return database.superuser().sql("select id::text from casework.approval where case_file_id = ?::uuid")
                .param(file.substring(3)).query(String.class).single();
    }

    private String recorded() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
